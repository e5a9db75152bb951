package tangent.course.publish;

import java.nio.file.Path;
import tangent.UserError;
import tangent.report.SafeText;

/** What is there can't be sent to a student, or to none at all; the sentence says what to do. */
public final class UnusableFeedback extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableFeedback(String sentence) {
    super(USAGE, SafeText.whole(sentence), null);
  }

  /** Of a file where ours is to be written. */
  static UnusableFeedback foreign(Path file) {
    return new UnusableFeedback(
        file + " was not written by publish, and it would be lost: move it away.");
  }
}
