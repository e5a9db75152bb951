package tangent.release;

import java.util.List;
import java.util.SortedMap;
import tangent.git.TrackedFile;

/**
 * The student edition: what stands in {@code starter}, byte for byte, as the checked-out commit has
 * it.
 *
 * <p>A change that is not committed refuses the whole, since the edition would not hold what the
 * instructor sees. A file that git does not track is left out: it may be a draft of an answer.
 *
 * @param files by their path in the student's repository
 * @param leftOut the files that lie in {@code starter} and are not tracked
 */
public record Edition(SortedMap<String, TrackedFile> files, List<String> leftOut) {

  static final String FOLDER = "starter";

  /**
   * Reads the edition and looks through it for what students must not get.
   *
   * @throws NotReleasable with every reason found
   */
  public static Edition of(KitCheckout kit) throws NotReleasable {
    List<String> changed = kit.changed(FOLDER);
    if (!changed.isEmpty()) {
      throw new NotReleasable(
          "These files are not as the last commit has them. Commit the changes or undo them first:",
          changed);
    }
    Edition edition = new Edition(kit.files(FOLDER), kit.untracked(FOLDER));
    List<String> found = Leaks.of(kit).in(edition.files());
    if (!found.isEmpty()) {
      throw new NotReleasable("These must not reach students, so nothing was written:", found);
    }
    return edition;
  }
}
