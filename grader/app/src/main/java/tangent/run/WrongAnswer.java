package tangent.run;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer that breaks a promise of the assignment; made by {@link TaskRun#wrong}. */
public final class WrongAnswer extends AssertionError {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable Counterexample counterexample;

  WrongAnswer(String message, @Nullable Counterexample counterexample) {
    super(message);
    this.counterexample = counterexample;
  }

  /** Nothing where the task can't be judged before another one. */
  public Optional<Counterexample> counterexample() {
    return Optional.ofNullable(counterexample);
  }

  /** What was expected and what came back, in words a student can act on. */
  public String message() {
    return String.valueOf(getMessage());
  }
}
