package tangent.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a submission's sources lie in the repository that it was checked out from: what a CI needs
 * to show a message beside a student's own line.
 */
public final class SourceRoot {

  private SourceRoot() {}

  /**
   * The path from the repository's top to the folder in which {@code derivatives} stands, with
   * {@code /}; from the submission's top where it is a zip or lies in no repository. Empty where
   * the two are the same or nothing can be read.
   */
  public static String inRepository(Path submission) {
    try (SourceTree tree = Intake.open(submission, IntakeLimits.STANDARD);
        Search search = Search.in(tree, IntakeLimits.STANDARD)) {
      String root = search.found().map(Candidate::path).orElse("");
      return Files.isDirectory(submission)
          ? SourceTree.join(below(submission.toRealPath()), root)
          : root;
    } catch (IOException | UnusableSubmission unreadable) {
      return "";
    }
  }

  /** The folder in which {@code derivatives} stands; where that is in a zip, the submission. */
  public static Path place(Path submission) {
    try (SourceTree tree = Intake.open(submission, IntakeLimits.STANDARD);
        Search search = Search.in(tree, IntakeLimits.STANDARD)) {
      Candidate found = search.found().orElse(null);
      return found != null && found.tree() instanceof FolderTree folders
          ? folders.place(found.root())
          : submission;
    } catch (IOException | UnusableSubmission unreadable) {
      return submission;
    }
  }

  private static String below(Path folder) {
    Path top = top(folder);
    return top == null
        ? ""
        : Stream.of(top.relativize(folder).toString().split("[/\\\\]"))
            .filter(name -> !name.isEmpty())
            .reduce("", SourceTree::join);
  }

  /** The nearest folder that git knows as a working tree; {@code .git} may be a file there. */
  private static @Nullable Path top(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(".git"))) {
        return each;
      }
    }
    return null;
  }
}
