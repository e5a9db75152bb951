package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * Calls that end in an exception where they should give an answer: told by the exception, whatever
 * it is that brings it about.
 */
record EndedCallMisconceptions(Solution reference) implements Models {

  private static final String REFUSED = "calls that are allowed end in an IllegalArgumentException";
  private static final String REFUSED_HINT =
      "Compare the condition in front of your throw with the comment above the method, word by word:"
          + " for which arguments that are allowed is it true?";
  private static final String OUTSIDE = "an element outside of an array is read or written";
  private static final String OUTSIDE_HINT =
      "The elements of an array of length n have the numbers 0 to n − 1. Between which numbers does your"
          + " loop run, and what do you add to them?";

  List<Misconception> all() {
    return Stream.of(refusing(), outside()).flatMap(List::stream).toList();
  }

  private List<Misconception> refusing() {
    return Stream.of(
            refused(
                "derivative",
                Task.DERIVATIVE,
                derivativeAlone(
                    (f, x, h) -> {
                      refuseIf(h < 1e-3);
                      return PlainPart1.central(f, x, h);
                    })),
            refused(
                "flattest",
                Task.FLATTEST,
                flattest(
                    (own, f, xs, h) -> {
                      refuseIf(xs.length < 2);
                      return PlainPart1.leastSteep(own, f, xs, h);
                    })),
            refused(
                "turning",
                Task.TURNING,
                turning(
                    (own, f, x, reach) -> {
                      refuseIf(x < 0);
                      return PlainPart1.signsAtBothEnds(own, f, x, reach);
                    })),
            refused(
                "step",
                Task.STEP,
                part2(
                    new WalkingModel()
                        .stepping(
                            (slope, w, rate) -> {
                              refuseIf(rate > 0.5);
                              return w - rate * slope.applyAsDouble(w);
                            })
                        .walking(
                            (self, slope, start, rate, steps) ->
                                WalkingModel.loop(
                                    start, steps, (i, w) -> w - rate * slope.applyAsDouble(w))))),
            refused(
                "descend",
                Task.DESCEND2,
                descend(
                    (self, slope, start, rate, steps) -> {
                      refuseIf(rate > 0.5);
                      return WalkingModel.walk(self, slope, start, rate, steps);
                    })),
            refused(
                "outcome",
                Task.OUTCOME,
                outcome(
                    (slope, weights, tolerance) -> {
                      refuseIf(weights.length < 2);
                      return WalkingModel.judge(slope, weights, tolerance);
                    })),
            refused(
                "gradient",
                Task.GRADIENT4,
                gradient(
                    (loss, weights, h) -> {
                      refuseIf(weights.length < 2);
                      return ManyWeightsModel.measured(loss, weights, h);
                    })),
            refused(
                "weights",
                Task.DESCEND4,
                weights(
                    (self, loss, start, rate, steps, h) -> {
                      refuseIf(start.length < 2);
                      return ManyWeightsModel.walk(self, loss, start, rate, steps, h);
                    })))
        .toList();
  }

  private List<Misconception> outside() {
    return List.of(
        outside(
            "slopes",
            Task.SLOPES,
            slopes(
                (own, f, xs, h) -> {
                  double[] slopes = PlainPart1.slopeAtEach(own, f, xs, h);
                  return read(slopes, slopes.length);
                })),
        outside(
            "flattest",
            Task.FLATTEST,
            flattest((own, f, xs, h) -> PlainPart1.leastSteep(own, f, read(xs, xs.length), h))),
        outside(
            "descend",
            Task.DESCEND2,
            descend(
                (self, slope, start, rate, steps) ->
                    read(WalkingModel.walk(self, slope, start, rate, steps), steps + 1))),
        outside(
            "outcome",
            Task.OUTCOME,
            outcome(
                (slope, weights, tolerance) ->
                    WalkingModel.judge(slope, read(weights, weights.length), tolerance))),
        outside(
            "gradient",
            Task.GRADIENT4,
            gradient(
                (loss, weights, h) -> {
                  double[] gradient = new double[2];
                  for (int i = 0; i < weights.length; i++) {
                    gradient[i] = ManyWeightsModel.central(i, loss, weights, h);
                  }
                  return Arrays.copyOf(gradient, weights.length);
                })),
        outside(
            "weights",
            Task.DESCEND4,
            weights(
                (self, loss, start, rate, steps, h) ->
                    ManyWeightsModel.walk(self, loss, read(start, start.length), rate, steps, h))));
  }

  private static void refuseIf(boolean refused) {
    if (refused) {
      throw new IllegalArgumentException("not allowed");
    }
  }

  /** The array, one of whose elements was looked at. */
  private static double[] read(double[] array, int index) {
    if (Double.isNaN(array[index])) {
      Arrays.fill(array, 0);
    }
    return array;
  }

  private Misconception refused(String method, Task task, Solution way) {
    return new Misconception(method + "-refuses-what-is-allowed", task, REFUSED, REFUSED_HINT, way)
        .byWrongCalls(
            (observed, right) -> right.fault() == null && isFault(observed, Fault.Kind.REJECTED));
  }

  private Misconception outside(String method, Task task, Solution way) {
    return new Misconception(method + "-outside-of-an-array", task, OUTSIDE, OUTSIDE_HINT, way)
        .byWrongCalls(
            (observed, right) ->
                right.fault() == null
                    && isFault(observed, Fault.Kind.THREW)
                    && observed.fault().exception().equals("ArrayIndexOutOfBoundsException"));
  }

  private static boolean isFault(Observation observed, Fault.Kind kind) {
    return observed.fault() != null && observed.fault().kind() == kind;
  }
}
