package tangent.intake;

import tangent.UserError;

/**
 * What was named as a submission can't be read as one, as a whole.
 *
 * <p>The message is a sentence for whoever named it. A submission with nothing in it is not
 * unusable: it is graded, as empty.
 */
public final class UnusableSubmission extends UserError {

  private static final long serialVersionUID = 1L;

  UnusableSubmission(String message) {
    super(USAGE, message, null);
  }

  UnusableSubmission(String message, Exception cause) {
    super(USAGE, message, cause);
  }
}
