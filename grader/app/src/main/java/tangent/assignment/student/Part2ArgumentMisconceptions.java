package tangent.assignment.student;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part2;
import tangent.contract.Solution;

/** What goes wrong with the arguments and arrays of Part 2; valid calls are answered right. */
record Part2ArgumentMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        arguments(
            "walk-other-exception",
            "another exception than IllegalArgumentException",
            "The assignment names the class of the exception.",
            Part1ArgumentMisconceptions.exceptions()
                .map(thrown -> new WalkingModel().refusing(message -> thrown.get()))
                .toArray(Part2[]::new)),
        arguments(
            "walk-nothing-checked",
            "no argument is checked at all",
            "The comments above the methods say which arguments make no sense, and what to do then.",
            new WalkingModel()
                .goodRate(rate -> true)
                .goodTolerance(t -> true)
                .goodSteps(steps -> true)
                .goodLength(length -> true)),
        arguments(
            "walk-steps-unchecked",
            "a negative number of steps gives a walk instead of an exception",
            "A walk of −1 steps makes no sense. The comment above the method says what to do.",
            new WalkingModel()
                .goodSteps(steps -> true)
                .walking(Part2ArgumentMisconceptions::lenient)),
        arguments(
            "walk-steps-crash",
            "a negative number of steps ends in another exception",
            "Check the number of steps before you make an array of that size.",
            new WalkingModel().goodSteps(steps -> true)),
        arguments(
            "walk-tolerance-too-late",
            "the tolerance is checked only where all weights are finite",
            "A tolerance that is not allowed is not allowed whatever the weights are. Check it first.",
            new WalkingModel()
                .goodTolerance(tolerance -> true)
                .judging(
                    (slope, weights, tolerance) -> {
                      Outcome outcome = WalkingModel.judge(slope, weights, tolerance);
                      if (outcome != Outcome.DIVERGED && !WalkingModel.isPositive(tolerance)) {
                        throw new IllegalArgumentException("tolerance");
                      }
                      return outcome;
                    })),
        arguments(
            "walk-no-weights",
            "an empty array gets an outcome instead of an exception",
            "Without weights there is no last weight, and no outcome.",
            new WalkingModel()
                .goodLength(length -> true)
                .judging(
                    (slope, weights, tolerance) ->
                        weights.length == 0
                            ? Outcome.STILL_MOVING
                            : WalkingModel.judge(slope, weights, tolerance))),
        arguments(
            "walk-no-weights-crash",
            "an empty array ends in another exception",
            "An empty array has no last entry. Check the length first.",
            new WalkingModel().goodLength(length -> true)),
        arguments(
            "walk-sorts-weights",
            "the caller's weights are sorted",
            "After the call the array must hold what it held before. Work on a copy.",
            new WalkingModel()
                .judging(
                    (slope, weights, tolerance) -> {
                      Outcome outcome = WalkingModel.judge(slope, weights, tolerance);
                      Arrays.sort(weights);
                      return outcome;
                    })),
        arguments(
            "walk-kept-and-handed-out-again",
            "a walk is kept and handed out again when the same is asked",
            "Whoever writes into the first array changes the second one, too. Hand out a copy.",
            new WalkingModel().walking(keptWalks())),
        arguments(
            "walk-same-array-again",
            "all walks share one array",
            "Make a new array in each call: the caller may still need the last one.",
            new WalkingModel().walking(oneArrayForAll())));
  }

  private static double[] lenient(
      Part2 self, DoubleUnaryOperator slope, double start, double rate, int steps) {
    return steps < 0 ? new double[0] : WalkingModel.walk(self, slope, start, rate, steps);
  }

  private static WalkingModel.Walking keptWalks() {
    Map<DoubleUnaryOperator, Map<List<Double>, double[]>> kept = new WeakHashMap<>();
    return (self, slope, start, rate, steps) ->
        kept.computeIfAbsent(slope, missing -> new HashMap<>())
            .computeIfAbsent(
                List.of(start, rate, (double) steps),
                missing -> WalkingModel.walk(self, slope, start, rate, steps));
  }

  private static WalkingModel.Walking oneArrayForAll() {
    double[][] kept = {new double[0]};
    return (self, slope, start, rate, steps) -> {
      double[] walk = WalkingModel.walk(self, slope, start, rate, steps);
      if (kept[0].length != walk.length) {
        kept[0] = new double[walk.length];
      }
      System.arraycopy(walk, 0, kept[0], 0, walk.length);
      return kept[0];
    };
  }

  private Misconception arguments(String id, String title, String hint, Part2... ways) {
    return mistake(Task.ARGUMENTS2, id, title, hint, Stream.of(ways).map(this::part2));
  }
}
