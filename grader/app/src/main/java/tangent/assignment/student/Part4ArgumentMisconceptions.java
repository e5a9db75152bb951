package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.central;
import static tangent.assignment.student.ManyWeightsModel.moved;
import static tangent.assignment.student.ManyWeightsModel.moving;
import static tangent.assignment.student.ManyWeightsModel.walk;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** What goes wrong with the arguments and arrays of Part 4; valid calls are answered right. */
record Part4ArgumentMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        arguments(
            "weights-nothing-checked",
            "no argument is checked at all",
            "The comments above the methods say which arguments make no sense, and what to do then.",
            new ManyWeightsModel().goodH(h -> true).goodRate(rate -> true).goodSteps(s -> true)),
        arguments(
            "weights-steps-unchecked",
            "a negative number of steps ends in another exception",
            "Check the number of steps before you make an array of that size.",
            new ManyWeightsModel().goodSteps(steps -> true)),
        arguments(
            "weights-steps-empty",
            "a negative number of steps gives a walk instead of an exception",
            "A walk of −1 steps makes no sense. The comment above the method says what to do.",
            new ManyWeightsModel()
                .goodSteps(steps -> true)
                .walking(
                    (self, loss, start, rate, steps, h) ->
                        steps < 0 ? new double[0][] : walk(self, loss, start, rate, steps, h))),
        arguments(
            "weights-nudged-back-with-rounding",
            "h is added and taken away again, which does not always give the same number",
            "Try 0.9 + 0.3 - 0.3. Keep the old number, or nudge a copy.",
            new ManyWeightsModel().partial(Part4ArgumentMisconceptions::nudgedInPlace)),
        arguments(
            "weights-last-nudge-stays",
            "the last weight is left nudged",
            "Each weight is put back before the next one moves. And the last one?",
            new ManyWeightsModel()
                .measuring(Part4ArgumentMisconceptions::lastNudgeStays)
                .walking(
                    // On copies, so that only the caller of gradient sees what it leaves behind.
                    moving(
                        (self, loss, w, rate, h) ->
                            moved(w, rate, self.gradient(loss, w.clone(), h))))),
        arguments(
            "weights-start-walked-on",
            "the caller's start walks along",
            "After the call start must hold what it held before. Walk on a copy.",
            new ManyWeightsModel()
                .walking(
                    (self, loss, start, rate, steps, h) -> {
                      double[][] rows = walk(self, loss, start, rate, steps, h);
                      System.arraycopy(rows[steps], 0, start, 0, start.length);
                      return rows;
                    })),
        arguments(
            "weights-start-handed-out",
            "the first row is the caller's start itself",
            "If the caller changes start later, your row changes too. Store a copy.",
            new ManyWeightsModel()
                .walking(
                    (self, loss, start, rate, steps, h) -> {
                      double[][] rows = walk(self, loss, start, rate, steps, h);
                      rows[0] = start;
                      return rows;
                    })),
        arguments(
            "weights-same-gradient-again",
            "all gradients share one array",
            "Make a new array in each call: the caller may still need the last one.",
            new ManyWeightsModel().measuring(oneArrayForAll())));
  }

  private static double nudgedInPlace(
      int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    weights[i] += h;
    double above = loss.applyAsDouble(weights);
    weights[i] -= 2 * h;
    double below = loss.applyAsDouble(weights);
    weights[i] += h;
    return (above - below) / (2 * h);
  }

  private static double[] lastNudgeStays(
      ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] gradient = new double[weights.length];
    double before = loss.applyAsDouble(weights);
    for (int i = 0; i < weights.length; i++) {
      double kept = weights[i];
      weights[i] += h;
      gradient[i] = (loss.applyAsDouble(weights) - before) / h;
      if (i < weights.length - 1) {
        weights[i] = kept;
      }
    }
    return gradient;
  }

  private static ManyWeightsModel.Measuring oneArrayForAll() {
    double[][] kept = {new double[0]};
    return (loss, weights, h) -> {
      if (kept[0].length != weights.length) {
        kept[0] = new double[weights.length];
      }
      for (int i = 0; i < weights.length; i++) {
        kept[0][i] = central(i, loss, weights, h);
      }
      return kept[0];
    };
  }

  private Misconception arguments(String id, String title, String hint, Part4... ways) {
    return mistake(Task.ARGUMENTS4, id, title, hint, Stream.of(ways).map(this::part4));
  }
}
