package tangent.replay;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tangent.intake.Intake;
import tangent.intake.Submission;
import tangent.intake.UnusableSubmission;
import tangent.report.SafeText;

/**
 * Finds the sources that were graded, and no others.
 *
 * <p>A recorded path that is relative belongs to the folder in which the grader ran, which nobody
 * wrote down: it is tried from here first, then from the folder of {@code grade.json} and each
 * folder above it; of a class, where that keeps the sources. The digest tells whether it is the
 * right one.
 */
public final class RecordedSources {

  private static final String ELSEWHERE = " Name the place with --submission PATH.";

  private RecordedSources() {}

  /**
   * The submission at the recorded path.
   *
   * @throws UnusableGrade if there is none, or another one than was graded
   */
  public static Submission of(RecordedGrade grade) throws UnusableGrade {
    List<Path> there = places(grade).stream().filter(Files::exists).toList();
    for (Path place : there) {
      try {
        Submission found = Intake.of(place);
        if (found.sha256().equals(grade.report().submission().sha256())) {
          return found;
        }
      } catch (UnusableSubmission e) {
        // It is not the graded one, whatever it is.
      }
    }
    String path = SafeText.line(grade.report().submission().path());
    throw new UnusableGrade(
        there.isEmpty()
            ? "The graded sources are not at " + path + " any more." + ELSEWHERE
            : ("The sources at %s have changed since they were graded, so the grade says "
                    + "nothing about them. Do you have them as they were?%s")
                .formatted(path, ELSEWHERE));
  }

  /**
   * The submission at another place.
   *
   * @throws UnusableGrade if that is another one than was graded
   * @throws UnusableSubmission if it is none
   */
  public static Submission at(Path place, RecordedGrade grade)
      throws UnusableGrade, UnusableSubmission {
    Submission found = Intake.of(place);
    String graded = grade.report().submission().sha256();
    if (!found.sha256().equals(graded)) {
      throw new UnusableGrade(
          ("The sources at %s are not those that were graded: their digest is %s, and the "
                  + "graded ones have %s.")
              .formatted(SafeText.line(place.toString()), found.sha256(), SafeText.line(graded)));
    }
    return found;
  }

  private static List<Path> places(RecordedGrade grade) {
    List<Path> places = new ArrayList<>();
    Path folder = grade.file().toAbsolutePath().normalize().getParent();
    if (folder != null) {
      places.add(folder.resolve("../../sources").resolve(folder.getFileName()).normalize());
    }
    try {
      Path recorded = Path.of(grade.report().submission().path());
      places.add(recorded);
      for (; !recorded.isAbsolute() && folder != null; folder = folder.getParent()) {
        places.add(folder.resolve(recorded));
      }
    } catch (InvalidPathException e) {
      // A path of another system, or made up: there is nothing to try.
    }
    return places;
  }
}
