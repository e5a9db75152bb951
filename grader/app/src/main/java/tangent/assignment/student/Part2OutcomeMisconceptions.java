package tangent.assignment.student;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong when a walk is judged by its weights. */
record Part2OutcomeMisconceptions(Solution reference) implements Models {

  private static final DoublePredicate FINITE = Double::isFinite;

  List<Misconception> all() {
    return List.of(
        outcome(
            "outcome-last-weight-only",
            "only the last weight is checked for infinity and NaN",
            "One weight that is not finite is enough, wherever it stands.",
            divergedIf(weights -> !FINITE.test(last(weights)))),
        outcome(
            "outcome-last-weight-skipped",
            "the last weight is not checked for infinity and NaN",
            "Does your loop reach the last entry?",
            divergedIf(
                weights -> !Arrays.stream(weights).limit(weights.length - 1L).allMatch(FINITE))),
        outcome(
            "outcome-first-weight-skipped",
            "the first weight is not checked for infinity and NaN",
            "At which index does your loop begin?",
            divergedIf(weights -> !Arrays.stream(weights).skip(1).allMatch(FINITE))),
        outcome(
            "outcome-first-weight-only",
            "only the first weight is checked for infinity and NaN",
            "Where does your loop end? A return or a break in it may come too early.",
            divergedIf(weights -> !FINITE.test(weights[0]))),
        outcome(
            "outcome-all-must-be-lost",
            "diverged only if no weight at all is finite",
            "One weight that is not finite is enough.",
            divergedIf(weights -> Arrays.stream(weights).noneMatch(FINITE))),
        outcome(
            "outcome-nan-only",
            "infinite weights are not seen, only NaN",
            "Not finite means: infinite, or not a number.",
            divergedIf(weights -> Arrays.stream(weights).anyMatch(Double::isNaN))),
        outcome(
            "outcome-infinite-only",
            "NaN is not seen, only infinite weights",
            "Not finite means: infinite, or not a number. And NaN is equal to nothing, not even to"
                + " itself: how does Java ask for it?",
            divergedIf(weights -> Arrays.stream(weights).anyMatch(Double::isInfinite))),
        outcome(
            "outcome-never-diverged",
            "no weight is ever found to be infinite or not a number",
            "NaN is equal to nothing, not even to itself, so == Double.NaN is never true: how does Java"
                + " ask for it? And a weight may be infinite, too.",
            divergedIf(weights -> false)),
        outcome(
            "outcome-minus-infinity",
            "minus infinity is not seen",
            "There are two infinities.",
            divergedIf(
                weights ->
                    Arrays.stream(weights)
                        .anyMatch(w -> Double.isNaN(w) || w == Double.POSITIVE_INFINITY))),
        outcome(
            "outcome-large-is-infinite",
            "a large weight is called infinite",
            "1e9 is large, but finite.",
            largerThan(1e6),
            largerThan(1e3),
            largerThan(1e8),
            largerThan(1e10)),
        outcome(
            "outcome-further-away",
            "diverged because the last weight is further from zero than the first",
            "A walk has diverged if a weight is not finite. It may well lead away from zero.",
            divergedIf(
                weights ->
                    !Arrays.stream(weights).allMatch(FINITE)
                        || Math.abs(last(weights)) > Math.abs(weights[0]))),
        outcome(
            "outcome-slope-first",
            "the slope is looked at before the weights",
            "A walk that ends at a flat place has still diverged if a weight on the way is not"
                + " finite. What do you check first?",
            (slope, weights, tolerance) ->
                Math.abs(slope.applyAsDouble(last(weights))) <= tolerance
                    ? CONVERGED
                    : WalkingModel.judge(slope, weights, tolerance),
            (slope, weights, tolerance) ->
                slope.applyAsDouble(last(weights)) == 0
                    ? CONVERGED
                    : WalkingModel.judge(slope, weights, tolerance)));
  }

  private static WalkingModel.Judging largerThan(double limit) {
    return divergedIf(weights -> !Arrays.stream(weights).allMatch(w -> Math.abs(w) < limit));
  }

  static double last(double[] weights) {
    return weights[weights.length - 1];
  }

  private static WalkingModel.Judging divergedIf(Predicate<double[]> diverged) {
    return (slope, weights, tolerance) -> {
      double end = Math.abs(slope.applyAsDouble(last(weights)));
      return diverged.test(weights) ? DIVERGED : end <= tolerance ? CONVERGED : STILL_MOVING;
    };
  }

  private Misconception outcome(
      String id, String title, String hint, WalkingModel.Judging... ways) {
    return mistake(Task.OUTCOME, id, title, hint, Stream.of(ways).map(way -> outcome(way)));
  }
}
