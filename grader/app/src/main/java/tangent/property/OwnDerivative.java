package tangent.property;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.sample.Formula;
import tangent.sample.Points;
import tangent.task.Status;
import tangent.task.Task;

/**
 * The solution's own {@code derivative}, right or wrong, as the methods that may build on it see
 * it: what an error carried forward is compared with.
 */
record OwnDerivative(Examination examination, Aside aside) {

  /** Two answers that differ by less, relative to their size, are one answer but for rounding. */
  private static final double ROUNDING = 1e-9;

  static OwnDerivative of(Examination examination) {
    return new OwnDerivative(examination, new Aside(examination, Task.DERIVATIVE.id()));
  }

  /** Whether a wrong answer may be forgiven where it agrees with this derivative. */
  boolean excuses() {
    return examination.lost(Task.DERIVATIVE) && varies() && !aside.isDead();
  }

  /** Whether there is a derivative to compare with: one that passed, or one that excuses. */
  boolean counts() {
    return examination.status(Task.DERIVATIVE) == Status.PASSED || excuses();
  }

  /** Notes that the task under way inherits this derivative's error, if it has one. */
  void carry() {
    if (examination.lost(Task.DERIVATIVE)) {
      examination.carry(Task.DERIVATIVE);
    }
  }

  /** The own slope, or nothing where the own derivative threw an exception. */
  OptionalDouble at(DoubleUnaryOperator function, double x, double h) {
    return aside
        .ask(solution -> solution.part1().derivative(function, x, h))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /** The own slopes at the points, NaN where the own derivative threw. */
  double[] at(Points points) {
    return points.xs().stream()
        .mapToDouble(x -> at(points.function(), x, points.h()).orElse(Double.NaN))
        .toArray();
  }

  /** Whether the own derivative throws at one of the points. */
  boolean throwsAt(Points points) {
    return points.xs().stream().anyMatch(x -> at(points.function(), x, points.h()).isEmpty());
  }

  /** Whether the fault is an exception that the solution threw: one that may come from below. */
  static boolean threw(Fault fault) {
    return fault.kind() == Fault.Kind.THREW || fault.kind() == Fault.Kind.REJECTED;
  }

  /** Equal but for rounding; NaN equals NaN, and each infinity itself. */
  static boolean same(double answer, double own, double rounding) {
    if (Double.compare(answer, own) == 0) {
      return true;
    }
    double slack = ROUNDING * Math.max(Math.abs(answer), Math.abs(own)) + rounding;
    return Double.isFinite(slack) && Math.abs(answer - own) <= slack;
  }

  /** Whether it gives at least two different answers: one that never varies explains nothing. */
  private boolean varies() {
    return examination.once(Task.DERIVATIVE.id() + " varies", this::findTwoAnswers);
  }

  private boolean findTwoAnswers() {
    Formula parabola = Formula.polynomial(1, 0, 1);
    Formula line = Formula.polynomial(-2, 3);
    OptionalDouble first = at(parabola, 1, 0.1);
    return Stream.of(at(parabola, -2, 0.1), at(line, 1, 0.1), at(line, 0.5, 0.01))
        .anyMatch(other -> !isSame(first, other));
  }

  private static boolean isSame(OptionalDouble first, OptionalDouble other) {
    return first.isPresent() && other.isPresent()
        ? same(first.getAsDouble(), other.getAsDouble(), ROUNDING)
        : first.isEmpty() && other.isEmpty();
  }
}
