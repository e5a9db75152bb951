package tangent.property;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.sample.Formula;
import tangent.sample.Walk;
import tangent.task.Task;

/**
 * The solution's own {@code step}, right or wrong, as {@code descend} sees it: what an error
 * carried forward is compared with.
 */
record OwnStep(Examination examination) {

  /** Two weights that differ by less, relative to their size, are one weight but for rounding. */
  private static final double ROUNDING = 1e-9;

  /** Whether these weights are what the own step, a wrong one, gives; notes that they are. */
  boolean explains(double[] visited, Walk walk) {
    if (!excuses()) {
      return false;
    }
    for (int i = 1; i < visited.length; i++) {
      OptionalDouble own = from(walk, visited[i - 1]);
      if (own.isEmpty() || !isSame(visited[i], own.getAsDouble())) {
        return false;
      }
    }
    examination.carry(Task.STEP);
    return true;
  }

  /** Whether an exception may be one of the own step's on this walk; notes that it is. */
  boolean explainsException(Walk walk) {
    if (!excuses()) {
      return false;
    }
    OptionalDouble weight = OptionalDouble.of(walk.start());
    for (int i = 0; i < walk.steps() && weight.isPresent(); i++) {
      weight = from(walk, weight.getAsDouble());
    }
    if (weight.isEmpty()) {
      examination.carry(Task.STEP);
    }
    return weight.isEmpty();
  }

  /** Whether a fault is an exception that the solution threw: one that may come from below. */
  static boolean isException(Fault fault) {
    return fault.kind() == Fault.Kind.THREW || fault.kind() == Fault.Kind.REJECTED;
  }

  /** Equal but for rounding; NaN equals NaN, and each infinity itself. */
  static boolean isSame(double answer, double own) {
    double slack = ROUNDING * Math.max(Math.abs(answer), Math.abs(own));
    return Double.compare(answer, own) == 0
        || Double.isFinite(slack) && Math.abs(answer - own) <= slack;
  }

  private boolean excuses() {
    return examination.lost(Task.STEP) && examination.once("part2.step varies", this::varies);
  }

  /** Whether it gives at least two different answers: one that never varies explains nothing. */
  private boolean varies() {
    Formula line = Formula.polynomial(-2, 1);
    Formula curve = Formula.polynomial(1, -8, 0, 4);
    OptionalDouble first = from(new Walk(line, 0, 0.5, 1), 5);
    return Stream.of(
            from(new Walk(line, 0, 0.1, 1), -3),
            from(new Walk(curve, 0, 0.1, 1), 1),
            from(new Walk(curve, 0, 0.01, 1), 0.5))
        .anyMatch(other -> !isSame(first.orElse(Double.NaN), other.orElse(Double.NaN)));
  }

  /** The own next weight, or nothing where the own step threw an exception. */
  private OptionalDouble from(Walk walk, double w) {
    try {
      return OptionalDouble.of(
          examination.aside().part2().step(walk.slope(), w, walk.learningRate()));
    } catch (Fault fault) {
      if (!isException(fault)) {
        throw fault;
      }
      return OptionalDouble.empty();
    }
  }
}
