package tangent.course.store;

import java.nio.file.Path;
import tangent.UserError;

/** A file of a finished run that is not as it was written: somebody else has changed it. */
public final class UnusableResults extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableResults(Path file, Exception cause) {
    super(
        USAGE,
        ("A stored result can't be read: %s (%s). Delete the folder that it lies in, and run "
                + "grade-class again: the others are kept.")
            .formatted(file, cause.getMessage()),
        cause);
  }

  /** Where somebody has put a file. */
  static UnusableResults fileInPlaceOf(Path folder) {
    return new UnusableResults(
        "There is a file where a student's results belong: "
            + folder
            + ". Move it away, and run grade-class again: the others are kept.");
  }

  UnusableResults(String sentence) {
    super(USAGE, sentence, null);
  }
}
