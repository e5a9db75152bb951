package derivatives.check;

/** A test met a wrong answer, and knows how the same is asked in a test of the student's own. */
public class WrongAnswer extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final String ownTest;

  WrongAnswer(String message, Throwable cause, String ownTest) {
    super(message, cause);
    this.ownTest = ownTest;
  }

  /** The body of such a test, in Java; empty if there is none. */
  public String ownTest() {
    return ownTest;
  }

  /** That of any failure. */
  static String ownTestOf(Throwable failure) {
    return failure instanceof WrongAnswer wrong ? wrong.ownTest() : "";
  }
}
