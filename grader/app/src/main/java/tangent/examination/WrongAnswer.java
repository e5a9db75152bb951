package tangent.examination;

/** An answer that breaks a promise of the assignment; made by {@link Examination#wrong}. */
public final class WrongAnswer extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final transient Counterexample counterexample;

  WrongAnswer(String message, Counterexample counterexample) {
    super(message);
    this.counterexample = counterexample;
  }

  public Counterexample counterexample() {
    return counterexample;
  }

  /** What was expected and what came back, in words a student can act on. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
