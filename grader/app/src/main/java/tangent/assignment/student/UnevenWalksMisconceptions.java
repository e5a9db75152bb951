package tangent.assignment.student;

import static tangent.assignment.student.WalkingModel.loop;
import static tangent.assignment.student.WalkingModel.moving;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** Walks some of whose steps are not taken, or are longer than others for the same slope. */
record UnevenWalksMisconceptions(Solution reference) implements Models {

  /** Far more than rounding, far less than a learning rate that somebody changes. */
  private static final double ROUNDING = 1e-6;

  /** So many steps must have the length that an earlier one tells. */
  private static final int TOLD = 3;

  private static final String STAYS = "some steps are not taken: the weight stays where it was";
  private static final String STAYS_HINT =
      "A step that leads too far is taken all the same. Under which condition does your code take none?";

  List<Misconception> all() {
    WalkingModel.Stepping careful =
        (slope, w, rate) -> {
          double next = w - rate * slope.applyAsDouble(w);
          return Math.abs(next) > Math.abs(w) ? w : next;
        };
    return List.of(
        staying(
            "step",
            Task.STEP,
            new WalkingModel()
                .stepping(careful)
                .walking(moving((self, slope, w, rate) -> w - rate * slope.applyAsDouble(w)))),
        staying(
            "descend",
            Task.DESCEND2,
            new WalkingModel()
                .walking(moving((self, slope, w, rate) -> careful.step(slope, w, rate)))),
        new Misconception(
                "descend-uneven",
                Task.DESCEND2,
                "the learning rate is another one from step to step",
                "The learning rate is the same for all steps. What changes in your loop that it is"
                    + " multiplied or divided by?",
                descend(
                    (self, slope, start, rate, steps) ->
                        loop(start, steps, (i, w) -> self.step(slope, w, rate * (1 + i)))))
            .byPattern(UnevenWalksMisconceptions::hasOtherRates));
  }

  private Misconception staying(String method, Task task, WalkingModel way) {
    return new Misconception(method + "-stays", task, STAYS, STAYS_HINT, part2(way))
        .byWrongCalls(UnevenWalksMisconceptions::isStanding);
  }

  /** Whether what is right until then stands still where it should move. */
  private static boolean isStanding(Observation observed, Observation right) {
    double[][] answer = path(observed);
    double[][] expected = path(right);
    if (answer.length != expected.length
        || answer.length == 0
        || !WrongEntriesMisconceptions.isNear(answer[0], expected[0], 0)) {
      return false;
    }
    for (int i = 1; i < answer.length; i++) {
      if (Arrays.equals(answer[i], answer[i - 1])
          && !WrongEntriesMisconceptions.isNear(expected[i], expected[i - 1], 0)) {
        return true;
      }
      if (!WrongEntriesMisconceptions.isNear(answer[i], expected[i], 2 * observed.tolerance())) {
        return false;
      }
    }
    return false;
  }

  /** A step is a walk of two entries. */
  private static double[][] path(Observation observed) {
    if (observed.answer() instanceof Double next) {
      return new double[][] {{EvaluationPoints.x(observed)}, {next}};
    }
    return WrongEntriesMisconceptions.entries(observed.answer());
  }

  /** Whether all steps with the same number have the same length, for their slope and rate. */
  private static boolean hasOtherRates(List<Observation> observed) {
    Map<Integer, Double> factors = new HashMap<>();
    int told = 0;
    for (Observation each : observed) {
      if (!(each.answer() instanceof double[] walk
          && walk.length > 0
          && walk[0] == EvaluationPoints.x(each))) {
        return false;
      }
      DoubleUnaryOperator slope = EvaluationPoints.function(each);
      for (int i = 0; i + 1 < walk.length; i++) {
        double step = EvaluationPoints.third(each) * slope.applyAsDouble(walk[i]);
        double factor = (walk[i] - walk[i + 1]) / step;
        if (Double.isFinite(factor) && Math.abs(step) > 1e-3 * Math.abs(walk[i])) {
          told += factors.containsKey(i) ? 1 : 0;
          double known = factors.computeIfAbsent(i, none -> factor);
          if (Math.abs(factor - known) > ROUNDING * (1 + Math.abs(known))) {
            return false;
          }
        }
      }
    }
    return told >= TOLD && factors.values().stream().anyMatch(each -> Math.abs(each - 1) > 0.01);
  }
}
