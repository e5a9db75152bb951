package tangent.assignment.student;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;
import static tangent.assignment.student.Part2OutcomeMisconceptions.last;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;

/** What goes wrong when a finite walk is judged: converged, or still moving? */
record Part2FlatnessMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        outcome(
            "outcome-sign-forgotten",
            "a negative slope counts as flat",
            "A slope of −5 is below the tolerance, and yet it is steep.",
            flatIf((slope, weights, tolerance) -> slope.applyAsDouble(last(weights)) <= tolerance)),
        outcome(
            "outcome-strictly-less",
            "a slope of exactly the tolerance does not count as flat",
            "At most the tolerance: what if they are equal?",
            flatIf(
                (slope, weights, tolerance) ->
                    Math.abs(slope.applyAsDouble(last(weights))) < tolerance)),
        outcome(
            "outcome-slope-at-start",
            "the slope is asked at the first weight",
            "What counts is where the walk ended.",
            (slope, weights, tolerance) -> flat(slope, weights[0], tolerance)),
        anyFlat(),
        outcome(
            "outcome-of-one-weight",
            "a walk of one weight is not judged by its slope",
            "A walk without steps has an end, too. What is the slope there?",
            alone(Outcome.STILL_MOVING),
            alone(Outcome.CONVERGED),
            alone(Outcome.DIVERGED)),
        outcome(
            "outcome-own-loss-derivative",
            "the own lossDerivative is asked instead of the slope that was given",
            "The slope is an argument: it may be that of any loss. Where does your code ask it?",
            (slope, weights, tolerance) ->
                judged(Lesson.LOSS.slope().at(last(weights)), tolerance)),
        outcome(
            "outcome-all-flat",
            "converged only if it is flat at every weight",
            "What counts is where the walk ended. The way there may be steep.",
            flatIf(
                (slope, weights, tolerance) ->
                    Arrays.stream(weights)
                        .allMatch(w -> Math.abs(slope.applyAsDouble(w)) <= tolerance))),
        outcome(
            "outcome-last-two-weights",
            "the last two weights are compared instead of asking for the slope",
            "Two weights may lie close together because the learning rate is small. Ask for the"
                + " slope.",
            // A walk of one weight has no change: what is then said differs.
            byChange(false, (slope, tolerance) -> STILL_MOVING),
            byChange(true, (slope, tolerance) -> STILL_MOVING),
            byChange(false, Part2FlatnessMisconceptions::judged),
            byChange(true, Part2FlatnessMisconceptions::judged),
            byChange(false, (slope, tolerance) -> CONVERGED),
            byChange(true, (slope, tolerance) -> CONVERGED),
            byChange(false, Part2FlatnessMisconceptions::outside),
            byChange(true, Part2FlatnessMisconceptions::outside)),
        outcome(
            "outcome-standing-still",
            "a walk that hardly moves any more is called converged, however steep it is there",
            "With a tiny learning rate every walk hardly moves. What does the slope at its end say?",
            Stream.of(1e-6, 0.0, 1e-9, 1e-12, 1e-3)
                .map(
                    least ->
                        flatIf(
                            (slope, weights, tolerance) ->
                                Math.abs(slope.applyAsDouble(last(weights))) <= tolerance
                                    || weights.length > 1
                                        && Math.abs(last(weights) - weights[weights.length - 2])
                                            <= least))
                .toArray(WalkingModel.Judging[]::new)),
        outcome(
            "outcome-last-two-slopes",
            "the slopes at the last two weights are compared with each other",
            "Ask how far the last slope is from zero, not from the one before.",
            flatIf(
                (slope, weights, tolerance) ->
                    weights.length > 1
                        && Math.abs(
                                slope.applyAsDouble(last(weights))
                                    - slope.applyAsDouble(weights[weights.length - 2]))
                            <= tolerance)),
        outcome(
            "outcome-weight-near-zero",
            "the last weight itself is compared with the tolerance",
            "A valley need not lie at 0. It is the slope there that is close to zero.",
            flatIf((slope, weights, tolerance) -> Math.abs(last(weights)) <= tolerance)),
        outcome(
            "outcome-loss-near-zero",
            "the loss at the last weight is compared with the tolerance",
            "How high the loss is at the end does not say how steep it is there. Ask for the slope.",
            flatIf(
                (slope, weights, tolerance) ->
                    Math.abs(Lesson.LOSS.at(last(weights))) <= tolerance)),
        outcome(
            "outcome-own-tolerance",
            "a tolerance of your own instead of the caller's",
            "The caller says how close to zero is close enough. Where does your code use"
                + " tolerance?",
            flatBelow(1e-6),
            flatBelow(0),
            flatBelow(0.125),
            flatBelow(0.25),
            flatBelow(0.5),
            flatBelow(1)),
        outcome(
            "outcome-nan-slope-is-flat",
            "a slope that is not a number counts as flat",
            "Every comparison with NaN is false. What follows in your code then?",
            (slope, weights, tolerance) ->
                Math.abs(slope.applyAsDouble(last(weights))) > tolerance
                    ? STILL_MOVING
                    : CONVERGED),
        outcome(
            "outcome-nan-slope-is-diverged",
            "a slope that is no finite number counts as diverged",
            "Diverged is said of the weights. If they are all finite, the walk has not diverged.",
            (slope, weights, tolerance) ->
                Double.isNaN(slope.applyAsDouble(last(weights)))
                    ? DIVERGED
                    : flat(slope, last(weights), tolerance),
            (slope, weights, tolerance) ->
                Double.isInfinite(slope.applyAsDouble(last(weights)))
                    ? DIVERGED
                    : flat(slope, last(weights), tolerance),
            (slope, weights, tolerance) ->
                Double.isFinite(slope.applyAsDouble(last(weights)))
                    ? flat(slope, last(weights), tolerance)
                    : DIVERGED),
        outcome(
            "outcome-turned-round",
            "converged and still moving are exchanged",
            "Converged means that the walk has come to rest.",
            (slope, weights, tolerance) ->
                flat(slope, last(weights), tolerance) == CONVERGED ? STILL_MOVING : CONVERGED));
  }

  private Misconception anyFlat() {
    return mistake(
        Task.OUTCOME,
        "outcome-any-flat",
        "flat anywhere on the way is taken for converged",
        "What counts is where the walk ended.",
        Stream.of(
            ofFiniteWeights(
                flatIf(
                    (slope, weights, tolerance) ->
                        Arrays.stream(weights)
                            .anyMatch(w -> flat(slope, w, tolerance) == CONVERGED))),
            outcome(Part2FlatnessMisconceptions::inOneLoop)));
  }

  /** Whatever comes behind the first flat weight is not looked at. */
  private static Outcome inOneLoop(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    for (double weight : weights) {
      if (!Double.isFinite(weight)) {
        return DIVERGED;
      }
      if (flat(slope, weight, tolerance) == CONVERGED) {
        return CONVERGED;
      }
    }
    return STILL_MOVING;
  }

  private static Outcome flat(DoubleUnaryOperator slope, double w, double tolerance) {
    return judged(slope.applyAsDouble(w), tolerance);
  }

  private static Outcome judged(double slope, double tolerance) {
    return Math.abs(slope) <= tolerance ? CONVERGED : STILL_MOVING;
  }

  /** As if there were a weight before the only one. */
  private static Outcome outside(double slope, double tolerance) {
    throw new Fault(Fault.Kind.THREW, "ArrayIndexOutOfBoundsException", "");
  }

  /** What somebody takes for a walk that has come to rest. */
  private interface Rest {
    boolean isSeen(DoubleUnaryOperator slope, double[] weights, double tolerance);
  }

  private static WalkingModel.Judging flatIf(Rest rest) {
    return (slope, weights, tolerance) ->
        rest.isSeen(slope, weights, tolerance) ? CONVERGED : STILL_MOVING;
  }

  /** What is said of the slope at the only weight. */
  private interface Alone {
    Outcome of(double slope, double tolerance);
  }

  private static WalkingModel.Judging byChange(boolean strictly, Alone alone) {
    return (slope, weights, tolerance) -> {
      if (weights.length == 1) {
        return alone.of(slope.applyAsDouble(weights[0]), tolerance);
      }
      double change = Math.abs(last(weights) - weights[weights.length - 2]);
      return change < tolerance || !strictly && change == tolerance ? CONVERGED : STILL_MOVING;
    };
  }

  /** The weights are looked at as they should be; what comes after is wrong. */
  private static WalkingModel.Judging flatBelow(double own) {
    return (slope, weights, tolerance) -> flat(slope, last(weights), own);
  }

  private static WalkingModel.Judging alone(Outcome always) {
    return (slope, weights, tolerance) ->
        weights.length == 1 && Double.isFinite(weights[0])
            ? always
            : WalkingModel.judge(slope, weights, tolerance);
  }

  private Misconception outcome(
      String id, String title, String hint, WalkingModel.Judging... ways) {
    return mistake(Task.OUTCOME, id, title, hint, Stream.of(ways).map(this::ofFiniteWeights));
  }

  private Solution ofFiniteWeights(WalkingModel.Judging wrong) {
    WalkingModel.Judging judging =
        (slope, weights, tolerance) ->
            Arrays.stream(weights).allMatch(Double::isFinite)
                ? wrong.judge(slope, weights, tolerance)
                : DIVERGED;
    return outcome(judging);
  }
}
