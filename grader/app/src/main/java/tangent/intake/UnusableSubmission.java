package tangent.intake;

/**
 * What was named as a submission can't be read as one, as a whole.
 *
 * <p>The message is a sentence for whoever named it. A submission with nothing in it is not
 * unusable: it is graded, as empty.
 */
public final class UnusableSubmission extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableSubmission(String message) {
    super(message);
  }

  UnusableSubmission(String message, Exception cause) {
    super(message, cause);
  }
}
