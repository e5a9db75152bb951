package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.contract.Part1;
import tangent.contract.Substitute;

/**
 * Part 1 as a student would write it, one method of which can be replaced at a time.
 *
 * <p>The upper methods are given the model itself and ask its {@code derivative}, so that a mistake
 * there reaches them as it would reach a student's; {@link #independent} is the other way to write
 * them, each measuring for itself.
 */
record Part1Model(
    DoubleUnaryOperator f, Derivative derivative, Slopes slopes, Flattest flattest, Turn turning)
    implements Part1, Substitutable<Part1> {

  /** How {@code derivative} is written. */
  interface Derivative {
    double at(DoubleUnaryOperator function, double x, double h);
  }

  /** How {@code slopes} is written; {@code own} is the model's other methods. */
  interface Slopes {
    double[] at(Part1 own, DoubleUnaryOperator function, double[] xs, double h);
  }

  /** How {@code flattest} is written. */
  interface Flattest {
    double of(Part1 own, DoubleUnaryOperator function, double[] xs, double h);
  }

  /** How {@code turning} is written. */
  interface Turn {
    Turning at(Part1 own, DoubleUnaryOperator function, double x, double reach);
  }

  /**
   * Right in every method: {@code slopes}, {@code flattest}, {@code turning} ask {@code
   * derivative}.
   */
  static Part1Model right() {
    return new Part1Model(
            Lesson.F,
            PlainPart1::central,
            PlainPart1::slopeAtEach,
            PlainPart1::leastSteep,
            PlainPart1::signsAtBothEnds)
        .withDerivative(PlainPart1::central);
  }

  /** Right in every method, each of which measures for itself. */
  static Part1Model independent() {
    Part1Model measuring = right();
    return new Part1Model(
        measuring.f,
        measuring.derivative,
        (own, function, xs, h) -> PlainPart1.slopeAtEach(measuring, function, xs, h),
        (own, function, xs, h) -> PlainPart1.leastSteep(measuring, function, xs, h),
        (own, function, x, reach) -> PlainPart1.signsAtBothEnds(measuring, function, x, reach));
  }

  /** Right, with a step to the right alone, and with one to the left alone. */
  static Stream<Part1Model> measuringAside() {
    return Stream.<Derivative>of(PlainPart1::forward, (f, x, h) -> PlainPart1.forward(f, x, -h))
        .map(right()::withBareDerivative);
  }

  Part1Model withF(DoubleUnaryOperator other) {
    return new Part1Model(other, derivative, slopes, flattest, turning);
  }

  /** With another way to measure, behind the right checks of x and h. */
  Part1Model withDerivative(Derivative other) {
    return withBareDerivative(
        (function, x, h) -> {
          if (!Double.isFinite(x)) {
            throw new IllegalArgumentException("x must be finite");
          }
          PlainPart1.requirePositive(h);
          return other.at(function, x, h);
        });
  }

  /** With another derivative, checks included. */
  Part1Model withBareDerivative(Derivative other) {
    return new Part1Model(f, other, slopes, flattest, turning);
  }

  Part1Model withSlopes(Slopes other) {
    return new Part1Model(f, derivative, other, flattest, turning);
  }

  /** With another way to choose, behind the right check of xs. */
  Part1Model withFlattest(Flattest other) {
    return withBareFlattest(
        (own, function, xs, h) -> {
          if (xs.length == 0) {
            throw new IllegalArgumentException("xs is empty");
          }
          return other.of(own, function, xs, h);
        });
  }

  /** With another flattest, check included. */
  Part1Model withBareFlattest(Flattest other) {
    return new Part1Model(f, derivative, slopes, other, turning);
  }

  /** With a derivative that lets these steps and places through. */
  Part1Model checking(DoublePredicate step, DoublePredicate place) {
    return withBareDerivative(
        (function, x, h) -> {
          if (!step.test(h) || !place.test(x)) {
            throw new IllegalArgumentException("bad step or place");
          }
          return PlainPart1.central(function, x, h);
        });
  }

  /** With this answer where there are no places. */
  Part1Model withEmpty(DoubleSupplier answer) {
    return withBareFlattest(
        (own, function, xs, h) ->
            xs.length == 0 ? answer.getAsDouble() : right().flattest(function, xs, h));
  }

  /** With a turning that lets these reaches through and measures without further checks. */
  Part1Model checkingReach(DoublePredicate good) {
    return withBareTurning(
        (own, function, x, reach) -> {
          if (!good.test(reach)) {
            throw new IllegalArgumentException("bad reach");
          }
          double h = reach / 100;
          return PlainPart1.told(
              PlainPart1.central(function, x - reach, h),
              PlainPart1.central(function, x + reach, h));
        });
  }

  /** With another way to tell, behind the right check of reach. */
  Part1Model withTurning(Turn other) {
    return withBareTurning(
        (own, function, x, reach) -> {
          PlainPart1.requirePositive(reach);
          return other.at(own, function, x, reach);
        });
  }

  /** With another turning, check included. */
  Part1Model withBareTurning(Turn other) {
    return new Part1Model(f, derivative, slopes, flattest, other);
  }

  @Override
  public Set<Substitute> substitutes() {
    return Set.of(Substitute.DERIVATIVE, Substitute.SLOPES);
  }

  @Override
  public Part1 with(Set<Substitute> right) {
    Part1Model measured =
        right.contains(Substitute.DERIVATIVE)
            ? withBareDerivative(tangent.substitute.Derivative::derivative)
            : this;
    return right.contains(Substitute.SLOPES)
        ? measured.withSlopes(
            (own, function, xs, h) -> tangent.substitute.Slopes.slopes(function, xs, h))
        : measured;
  }

  @Override
  public double f(double x) {
    return f.applyAsDouble(x);
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    return derivative.at(function, x, h);
  }

  @Override
  public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    return slopes.at(this, function, xs, h);
  }

  @Override
  public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    return flattest.of(this, function, xs, h);
  }

  @Override
  public Turning turning(DoubleUnaryOperator function, double x, double reach) {
    return turning.at(this, function, x, reach);
  }
}
