package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** What goes wrong with where a walk ends: it stops too early, or where its numbers do. */
record Part2EndMisconceptions(Solution reference) implements Models {

  /** Below which slope somebody may stop. */
  private static final List<Double> NEARLY_FLAT =
      List.of(1e-3, 1e-2, 1e-4, 1e-5, 1e-6, 1e-8, 1e-9, 1e-10, 0.1, 1e-7);

  /** Whether somebody stops at a weight, seeing the next one and the slope. */
  private interface Stop {
    boolean at(double w, double next, double slope, double limit);
  }

  private static final List<Stop> STOPS =
      List.of(
          (w, next, slope, limit) -> Math.abs(slope) < limit,
          (w, next, slope, limit) -> Math.abs(next - w) < limit);

  private static WalkingModel.Walking repairing(DoubleBinaryOperator repair) {
    return (self, slope, start, rate, steps) ->
        WalkingModel.loop(
            start, steps, (i, w) -> repair.applyAsDouble(self.step(slope, w, rate), w));
  }

  List<Misconception> all() {
    return List.of(
        descend(
            "descend-stops-at-infinity",
            "a weight that is not finite is replaced by the one before",
            "A walk that runs away is a result too: infinite, or not a number.",
            repairing((next, w) -> Double.isFinite(next) ? next : w)),
        descend(
            "descend-no-number-repaired",
            "a weight that is not a number is replaced, by the one before it or by 0",
            "A walk that runs away is a result too: infinite, or not a number.",
            repairing((next, w) -> Double.isNaN(next) ? w : next),
            repairing((next, w) -> Double.isNaN(next) ? 0 : next)),
        descend(
            "descend-throws-at-infinity",
            "an exception when the walk runs away",
            "A walk that runs away is no reason for an exception: the weights are what the"
                + " arithmetic gives.",
            (self, slope, start, rate, steps) -> {
              double[] walk = WalkingModel.walk(self, slope, start, rate, steps);
              if (!Double.isFinite(walk[steps])) {
                throw new ArithmeticException("the walk diverged");
              }
              return walk;
            }),
        descend(
            "descend-ends-early",
            "the walk ends when it is nearly flat: fewer entries",
            "All the steps are taken, even where the slope is zero.",
            stopping(
                (walk, taken) -> Arrays.copyOf(walk, taken + 1),
                (walk, taken) -> Arrays.copyOf(walk, Math.min(walk.length, taken + 2)))),
        descend(
            "descend-ends-early-with-zeros",
            "the walk ends when it is nearly flat, and the rest of the array stays 0",
            "All the steps are taken, even where the slope is zero. What do the entries hold that"
                + " you never write?",
            stopping(
                (walk, taken) -> Arrays.copyOf(Arrays.copyOf(walk, taken + 1), walk.length),
                (walk, taken) ->
                    Arrays.copyOf(
                        Arrays.copyOf(walk, Math.min(walk.length, taken + 2)), walk.length))),
        descend(
            "descend-freezes-early",
            "the weight does not move any more once it is nearly flat",
            "A small slope makes a small step, but still a step.",
            stopping(
                (walk, taken) -> frozen(walk, taken),
                (walk, taken) -> frozen(walk, Math.min(walk.length - 1, taken + 1)))));
  }

  /** What is left of a walk that has stopped after so many steps. */
  private interface Rest {
    double[] of(double[] walk, int taken);
  }

  private static Stream<WalkingModel.Walking> stopping(Rest... rests) {
    return NEARLY_FLAT.stream()
        .flatMap(
            limit ->
                STOPS.stream()
                    .flatMap(stop -> Stream.of(rests).map(rest -> stopping(rest, stop, limit))));
  }

  private static WalkingModel.Walking stopping(Rest rest, Stop stop, double limit) {
    return (self, slope, start, rate, steps) -> {
      double[] walk = new double[steps + 1];
      walk[0] = start;
      for (int i = 0; i < steps; i++) {
        walk[i + 1] = self.step(slope, walk[i], rate);
        if (stop.at(walk[i], walk[i + 1], slope.applyAsDouble(walk[i]), limit)) {
          return rest.of(walk, i);
        }
      }
      return walk;
    };
  }

  private static double[] frozen(double[] walk, int taken) {
    double[] rest = walk.clone();
    Arrays.fill(rest, taken, rest.length, walk[taken]);
    return rest;
  }
}
