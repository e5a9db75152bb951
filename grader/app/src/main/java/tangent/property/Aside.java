package tangent.property;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.examination.Examination;

/**
 * Questions aside about one of the solution's own methods, which may throw, hang or end its
 * process.
 *
 * <p>A method that once did worse than throw is not asked again: each time would cost a deadline or
 * a process, and the task under way should be told by its own answer, not by that fault.
 */
record Aside(Examination examination, String method) {

  /** What the method gives, or nothing where it throws or is dead. */
  <T> Optional<T> ask(Function<Solution, T> question) {
    if (isDead()) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.apply(examination.aside()));
    } catch (Fault fault) {
      dead().set(fault.isFinal());
      return Optional.empty();
    }
  }

  boolean isDead() {
    return dead().get();
  }

  private AtomicBoolean dead() {
    return examination.once(method + " is dead", AtomicBoolean::new);
  }
}
