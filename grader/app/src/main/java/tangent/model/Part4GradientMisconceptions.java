package tangent.model;

import static tangent.model.ManyWeightsModel.at;
import static tangent.model.ManyWeightsModel.central;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tangent.contract.Solution;
import tangent.task.Task;

/** What goes wrong with one slope per weight; {@code descend} inherits it. */
record Part4GradientMisconceptions(Solution reference) {

  List<Misconception> all() {
    return List.of(
        gradient(
            "gradient-nudge-stays",
            "a weight stays nudged while the next one is measured",
            "Before you nudge the next weight, put the last one back.",
            Part4GradientMisconceptions::nudgeStays),
        gradient(
            "gradient-all-nudged",
            "all weights are nudged at once, and all get the same slope",
            "One weight is nudged at a time; the others are held still.",
            Part4GradientMisconceptions::allNudged),
        gradient(
            "gradient-shared-out",
            "all weights are nudged at once, and the slope is shared out",
            "One weight is nudged at a time; the others are held still.",
            (loss, weights, h) ->
                Arrays.stream(allNudged(loss, weights, h))
                    .map(slope -> slope / weights.length)
                    .toArray()),
        gradient(
            "gradient-first-only",
            "only the first weight is measured, the others get 0",
            "Each weight has a slope of its own. How far does your loop go?",
            (loss, weights, h) -> {
              double[] gradient = new double[weights.length];
              gradient[0] = central(0, loss, weights, h);
              return gradient;
            }),
        gradient(
            "gradient-last-missing",
            "the last weight is never measured and gets 0",
            "Does your loop reach the last weight?",
            (loss, weights, h) -> {
              double[] gradient = each(loss, weights, h);
              gradient[weights.length - 1] = 0;
              return gradient;
            }),
        gradient(
            "gradient-always-first-nudged",
            "the first weight is nudged each time",
            "Which weight moves in round i of your loop?",
            (loss, weights, h) -> {
              double[] gradient = new double[weights.length];
              Arrays.fill(gradient, central(0, loss, weights, h));
              return gradient;
            }),
        partial(
            "gradient-half",
            "half the slope: a forward difference divided by 2h",
            "How far apart are the two points that you compare? Divide by that.",
            (i, loss, weights, h) -> (at(loss, weights, i, h) - at(loss, weights, i, 0)) / (2 * h)),
        partial(
            "gradient-double",
            "twice the slope: a central difference divided by h",
            "How far apart are the two points that you compare? Divide by that.",
            (i, loss, weights, h) -> (at(loss, weights, i, h) - at(loss, weights, i, -h)) / h),
        partial(
            "gradient-sign",
            "the difference is taken the wrong way round",
            "Where the loss grows with a weight, its slope is positive.",
            (i, loss, weights, h) -> -central(i, loss, weights, h)),
        partial(
            "gradient-size-only",
            "the sign of each slope is lost",
            "A slope says which way is uphill: it has a sign.",
            (i, loss, weights, h) -> Math.abs(central(i, loss, weights, h))),
        partial(
            "gradient-not-divided",
            "the difference is not divided by the step",
            "A slope is a change of the loss per change of the weight.",
            (i, loss, weights, h) -> at(loss, weights, i, h) - at(loss, weights, i, 0)),
        partial(
            "gradient-too-far",
            "the weight is moved by 2h",
            "The weight may be moved by h at most, to the left or to the right.",
            (i, loss, weights, h) ->
                (at(loss, weights, i, 2 * h) - at(loss, weights, i, -2 * h)) / (4 * h)),
        partial(
            "gradient-nudge-in-proportion",
            "the nudge is a share of the weight instead of h",
            "How far does a weight of 0 move? And one of 100?",
            (i, loss, weights, h) ->
                (at(loss, weights, i, h * weights[i]) - at(loss, weights, i, 0)) / h),
        gradient(
            "gradient-of-length-one",
            "the gradient is scaled to the length 1",
            "The answer is the slopes themselves: how steep it is must not get lost.",
            (loss, weights, h) -> {
              double[] gradient = each(loss, weights, h);
              double length = Math.sqrt(Arrays.stream(gradient).map(slope -> slope * slope).sum());
              return Arrays.stream(gradient)
                  .map(slope -> length == 0 ? 0 : slope / length)
                  .toArray();
            }),
        gradient(
            "gradient-sum",
            "one number: all slopes added up",
            "The answer holds one slope for each weight.",
            (loss, weights, h) -> new double[] {Arrays.stream(each(loss, weights, h)).sum()}),
        gradient(
            "gradient-backwards",
            "the slopes are in the wrong order",
            "The slope along weight i belongs at index i.",
            (loss, weights, h) -> {
              double[] gradient = each(loss, weights, h);
              double[] turned = new double[gradient.length];
              Arrays.setAll(turned, i -> gradient[gradient.length - 1 - i]);
              return turned;
            }));
  }

  private static double[] each(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return ManyWeightsModel.each(ManyWeightsModel::central).measure(loss, weights, h);
  }

  private static double[] nudgeStays(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] moved = weights.clone();
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double before = loss.applyAsDouble(moved);
      moved[i] += h;
      gradient[i] = (loss.applyAsDouble(moved) - before) / h;
    }
    return gradient;
  }

  private static double[] allNudged(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] up = Arrays.stream(weights).map(w -> w + h).toArray();
    double[] down = Arrays.stream(weights).map(w -> w - h).toArray();
    double[] gradient = new double[weights.length];
    Arrays.fill(gradient, (loss.applyAsDouble(up) - loss.applyAsDouble(down)) / (2 * h));
    return gradient;
  }

  private Misconception partial(
      String id, String title, String hint, ManyWeightsModel.Partial wrong) {
    return gradient(id, title, hint, ManyWeightsModel.each(wrong));
  }

  private Misconception gradient(
      String id, String title, String hint, ManyWeightsModel.Measuring wrong) {
    return new Misconception(
        id,
        Task.GRADIENT4,
        title,
        hint,
        ModelSolution.with(reference, new ManyWeightsModel().measuring(wrong)));
  }
}
