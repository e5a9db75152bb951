package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.at;
import static tangent.assignment.student.ManyWeightsModel.central;
import static tangent.assignment.student.ManyWeightsModel.each;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong with how weights are nudged, and with the list of their slopes. */
record Part4NudgeMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        gradient(
            "gradient-set-to-h",
            "the weight is set to h instead of being moved by h",
            "Where the weight is nudged: does h come on top of it, or in its place?",
            List.of(
                each((i, loss, w, h) -> (at(loss, w, i, h - w[i]) - loss.applyAsDouble(w)) / h),
                each(
                    (i, loss, w, h) ->
                        (at(loss, w, i, h - w[i]) - at(loss, w, i, -h - w[i])) / (2 * h)))),
        gradient(
            "gradient-nudge-in-proportion",
            "the nudge is a share of the weight instead of h",
            "How far does a weight of 0 move? And one of 100?",
            List.of(
                each((i, loss, w, h) -> (at(loss, w, i, h * w[i]) - at(loss, w, i, 0)) / h),
                each(
                    (i, loss, w, h) -> (at(loss, w, i, h * w[i]) - at(loss, w, i, 0)) / (h * w[i])),
                each(
                    (i, loss, w, h) ->
                        (at(loss, w, i, h * w[i]) - at(loss, w, i, -h * w[i])) / (2 * h)),
                each(
                    (i, loss, w, h) ->
                        (at(loss, w, i, h * w[i]) - at(loss, w, i, -h * w[i])) / (2 * h * w[i])))),
        gradient(
            "gradient-all-in-one-entry",
            "only the last slope is kept",
            "At which index does the slope along w[i] belong, and what do the other entries hold then?",
            List.of(
                (loss, weights, h) -> inOne(loss, weights, h, 0),
                (loss, weights, h) -> inOne(loss, weights, h, weights.length - 1))),
        gradient(
            "gradient-averaged",
            "each slope is divided by the number of weights",
            "Each weight has a slope of its own. What is the division for?",
            honestly((gradient, weights) -> Arrays.stream(gradient).map(g -> g / weights.length))),
        gradient(
            "gradient-added-up",
            "each slope has the ones before it added",
            "Each slope stands alone. What does your variable still hold from the turn before?",
            honestly(
                (gradient, weights) -> {
                  double[] sums = gradient.clone();
                  Arrays.parallelPrefix(sums, Double::sum);
                  return Arrays.stream(sums);
                })),
        gradient(
            "gradient-whole-numbers",
            "cut to whole numbers: what stands behind the point is lost",
            "An int has no decimals. Use double all the way.",
            honestly((gradient, weights) -> Arrays.stream(gradient).map(g -> (int) g))),
        gradient(
            "gradient-own-step",
            "a step of your own instead of h",
            "The caller chooses the step. Where does your code use h?",
            Stream.of(1e-3, 1e-2, 0.1, 0.5, 1.0, 1e-4, 1e-5, 1e-6)
                .flatMap(
                    own ->
                        Part4GradientMisconceptions.HONEST.stream()
                            .map(
                                measure -> each((i, loss, w, h) -> measure.along(i, loss, w, own))))
                .toList()),
        gradient(
            "gradient-is-the-loss",
            "the loss where a weight is nudged instead of its slope",
            "How high the loss is does not say how steep it is.",
            List.of(
                each((i, loss, w, h) -> at(loss, w, i, h)),
                each((i, loss, w, h) -> at(loss, w, i, 0)))));
  }

  /** What somebody makes of the right slopes. */
  private interface Misuse {
    DoubleStream of(double[] gradient, double[] weights);
  }

  private static List<ManyWeightsModel.Measuring> honestly(Misuse misuse) {
    return Part4GradientMisconceptions.HONEST.stream()
        .<ManyWeightsModel.Measuring>map(
            measure ->
                (loss, weights, h) ->
                    misuse.of(each(measure).measure(loss, weights, h), weights).toArray())
        .toList();
  }

  private static double[] inOne(
      ToDoubleFunction<double[]> loss, double[] weights, double h, int entry) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      gradient[entry] = central(i, loss, weights, h);
    }
    return gradient;
  }

  private Misconception gradient(
      String id, String title, String hint, List<ManyWeightsModel.Measuring> ways) {
    return mistake(Task.GRADIENT4, id, title, hint, ways.stream().map(this::gradient)).withPlaces();
  }
}
