package tangent.assignment.student;

import static derivatives.part1.Turning.MAXIMUM;
import static derivatives.part1.Turning.MINIMUM;
import static derivatives.part1.Turning.NONE;

import derivatives.part1.Turning;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part1;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What goes wrong when a minimum is told from a maximum. */
record Part1TurningMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        mistake(
            "turning-swapped",
            "minimum and maximum swapped",
            "Falling, then rising: draw it. Is that a valley or a hill?",
            (own, f, x, r) -> PlainPart1.told(right(own, f, x, r), left(own, f, x, r))),
        mistake(
            "turning-never-none",
            "all that is no minimum is called a maximum",
            "A curve may also just go on rising. What do you return then?",
            (own, f, x, r) ->
                left(own, f, x, r) < 0 && right(own, f, x, r) > 0 ? MINIMUM : MAXIMUM),
        mistake(
            "turning-any-change",
            "minimum and maximum are not told apart: every change of sign is called the same",
            "The sign can change in two directions.",
            (own, f, x, r) -> left(own, f, x, r) * right(own, f, x, r) < 0 ? MINIMUM : NONE,
            (own, f, x, r) -> left(own, f, x, r) * right(own, f, x, r) < 0 ? MAXIMUM : NONE),
        mistake(
            "turning-one-kind-only",
            "of minimum and maximum only one is ever found",
            "Try x² and −x², both at 0. Which of your conditions is for the second one?",
            (own, f, x, r) -> left(own, f, x, r) < 0 && right(own, f, x, r) > 0 ? MINIMUM : NONE,
            (own, f, x, r) -> left(own, f, x, r) > 0 && right(own, f, x, r) < 0 ? MAXIMUM : NONE),
        mistake(
            "turning-flat-counts",
            "a slope of zero counts as falling or rising",
            "What does your code say about a constant, which is flat everywhere?",
            ends(
                (before, after) ->
                    before <= 0 && after >= 0
                        ? MINIMUM
                        : before >= 0 && after <= 0 ? MAXIMUM : NONE),
            ends(
                (before, after) ->
                    before <= 0 && after >= 0 ? MINIMUM : PlainPart1.told(before, after)),
            ends(
                (before, after) ->
                    before >= 0 && after <= 0 ? MAXIMUM : PlainPart1.told(before, after))),
        mistake(
            "turning-or",
            "one of the two signs is enough: || instead of &&",
            "Falling before and rising after: must both be true, or one of them?",
            (own, f, x, r) ->
                left(own, f, x, r) < 0 || right(own, f, x, r) > 0
                    ? MINIMUM
                    : left(own, f, x, r) > 0 || right(own, f, x, r) < 0 ? MAXIMUM : NONE),
        mistake(
                "turning-compares-values",
                "values are compared instead of slopes",
                "The turning need not lie at x itself. What do the slopes at both ends say?",
                (own, f, x, r) ->
                    PlainPart1.told(
                        f.applyAsDouble(x) - f.applyAsDouble(x - r),
                        f.applyAsDouble(x + r) - f.applyAsDouble(x)))
            // Told by where the function is asked as well: three answers fit many a mistake.
            .withPlaces(),
        mistake(
            "turning-right-end-only",
            "only the slope on the right is looked at",
            "A curve that rises may have been rising before, too.",
            (own, f, x, r) -> byRightEnd(right(own, f, x, r))),
        mistake(
            "turning-from-the-middle",
            "the slope at x instead of the one at x - reach",
            "Which two places are to be compared?",
            (own, f, x, r) -> PlainPart1.told(at(own, f, x, r), right(own, f, x, r))),
        mistake(
            "turning-growing-slope",
            "a slope that grows is called a minimum, whatever its sign",
            "A slope can grow from 1 to 2: has the curve turned?",
            (own, f, x, r) -> byChange(right(own, f, x, r) - left(own, f, x, r)),
            withStep(
                    (own, f, x, r) -> byChange(right(own, f, x, r) - left(own, f, x, r)),
                    PlainPart1::central,
                    r -> Math.min(1e-4, r / 10))
                .turning()),
        mistake(
            "turning-bend-at-x",
            "the bend at x alone decides (the second derivative)",
            "A curve can bend upwards and yet not turn there. Look at the signs of two slopes.",
            (own, f, x, r) ->
                byChange(own.derivative(f, x + 1e-3, 1e-4) - own.derivative(f, x - 1e-3, 1e-4))),
        mistake(
                "turning-own-reach",
                "a reach of your own instead of reach",
                "The caller says how far to look. Where does your code use reach?",
                (own, f, x, r) -> PlainPart1.told(left(own, f, x, 1e-3), right(own, f, x, 1e-3)))
            .withPlaces(observed -> withReachOf(observed).map(this::part1)),
        mistake(
                "turning-half-the-way",
                "looks another distance than reach to each side, half of it for instance",
                "From x - reach to x + reach: how far is that on each side?",
                (own, f, x, r) -> PlainPart1.told(left(own, f, x, r / 2), right(own, f, x, r / 2)),
                (own, f, x, r) ->
                    PlainPart1.told(at(own, f, x - r / 10, r), at(own, f, x + r / 10, r)))
            .withPlaces(observed -> withShareOf(observed).map(this::part1)),
        mistake(
                "turning-never-asked",
                "the function that was given is never asked, so its slopes are not known",
                "You need the slope at two places. Where do you hand the function on that was given?",
                (own, f, x, r) -> x > 0 ? MINIMUM : MAXIMUM)
            .byPlaces(EvaluationPoints::nowhere));
  }

  /** What is said of the slopes at both ends. */
  private interface Ends {
    Turning told(double before, double after);
  }

  private static Part1Model.Turn ends(Ends ends) {
    return (own, f, x, r) -> ends.told(left(own, f, x, r), right(own, f, x, r));
  }

  private Misconception mistake(String id, String title, String hint, Part1Model.Turn... ways) {
    List<Solution> models =
        Stream.of(ways).map(Part1Model.right()::withTurning).map(this::part1).toList();
    return mistake(Task.TURNING, id, title, hint, models.stream())
        .withAnswers(
            observed ->
                Stream.concat(
                    models.stream(),
                    Stream.of(ways).flatMap(way -> withStepOf(observed, way)).map(this::part1)));
  }

  /**
   * The same way with the step that was measured with, which is the same in each call or the same
   * share of the reach: on a straight line two slopes differ by rounding alone, which another step
   * gives another way.
   */
  private static Stream<Part1Model> withStepOf(List<Observation> observed, Part1Model.Turn way) {
    return EvaluationPoints.nearestToZero(observed)
        .flatMap(
            each -> {
              double reach = EvaluationPoints.third(each);
              double step = Math.abs(EvaluationPoints.farthest(each) - reach);
              return Stream.<DoubleUnaryOperator>of(
                      r -> EvaluationPoints.asTyped(step / reach) * r,
                      r -> r / EvaluationPoints.asTyped(reach / step),
                      r -> Math.min(EvaluationPoints.asTyped(step), r / 10))
                  .flatMap(of -> measures().map(measure -> withStep(way, measure, of)));
            });
  }

  private static Part1Model withStep(
      Part1Model.Turn way, Part1Model.Derivative measure, DoubleUnaryOperator step) {
    return Part1Model.right()
        .withTurning(
            (own, f, x, r) ->
                way.at(
                    Part1Model.right()
                        .withBareDerivative((g, at, h) -> measure.at(g, at, step.applyAsDouble(r))),
                    f,
                    x,
                    r));
  }

  static Stream<Part1Model.Derivative> measures() {
    return Stream.of(
        PlainPart1::central,
        PlainPart1::forward,
        (f, x, h) -> PlainPart1.forward(f, x, -h),
        PlainPart1::extrapolated);
  }

  /** A reach that does not depend on the call's, and the step that was measured with there. */
  private static Stream<Part1Model> withReachOf(List<Observation> observed) {
    return EvaluationPoints.nearestToZero(observed)
        .flatMap(each -> measures().map(measure -> looking(measure, each, r -> 1)));
  }

  /** Another share of reach than all of it, with a step that is a share as well. */
  private static Stream<Part1Model> withShareOf(List<Observation> observed) {
    return EvaluationPoints.nearestToZero(observed)
        .filter(each -> Math.abs(reachOf(each) / EvaluationPoints.third(each) - 1) > 1e-6)
        .flatMap(
            each ->
                measures()
                    .map(measure -> looking(measure, each, r -> r / EvaluationPoints.third(each))));
  }

  /** Half-way between the nearest and the farthest place where the function was asked. */
  private static double reachOf(Observation observed) {
    double least = EvaluationPoints.distances(observed).min(Double::compare).orElse(0.0);
    return (EvaluationPoints.farthest(observed) + least) / 2;
  }

  /** Looks where it did in that call, reach and step {@code scale} times as long in another. */
  private static Part1Model looking(
      Part1Model.Derivative measure, Observation call, DoubleUnaryOperator scale) {
    double reach = reachOf(call);
    double step = EvaluationPoints.farthest(call) - reach;
    return Part1Model.right()
        .withTurning(
            (own, f, x, r) -> {
              double k = scale.applyAsDouble(r);
              return PlainPart1.told(
                  measure.at(f, x - k * reach, k * step), measure.at(f, x + k * reach, k * step));
            });
  }

  private static double left(Part1 own, DoubleUnaryOperator f, double x, double reach) {
    return at(own, f, x - reach, reach);
  }

  private static double right(Part1 own, DoubleUnaryOperator f, double x, double reach) {
    return at(own, f, x + reach, reach);
  }

  private static double at(Part1 own, DoubleUnaryOperator f, double x, double reach) {
    return own.derivative(f, x, reach / 100);
  }

  private static Turning byRightEnd(double after) {
    return after > 0 ? MINIMUM : after < 0 ? MAXIMUM : NONE;
  }

  static Turning byChange(double change) {
    return change > 0 ? MINIMUM : change < 0 ? MAXIMUM : NONE;
  }
}
