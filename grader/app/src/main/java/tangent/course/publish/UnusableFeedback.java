package tangent.course.publish;

import tangent.UserError;
import tangent.report.SafeText;

/** What is there can't be sent to a student, or to none at all; the sentence says what to do. */
public final class UnusableFeedback extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableFeedback(String sentence) {
    super(USAGE, SafeText.whole(sentence), null);
  }
}
