package tangent.assignment.student;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tangent.contract.Solution;

/** Honest ways to measure a gradient by nudging an array in place, and to check arguments. */
record Part4InPlaceVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        new Variant(
            "gradient-in-place-and-put-back",
            "the gradient: the caller's weights are nudged and put back exactly",
            gradient(Part4InPlaceVariants::putBack)),
        new Variant(
            "gradient-in-place-on-a-copy",
            "the gradient: one copy for all nudges, put back exactly",
            gradient((loss, weights, h) -> putBack(loss, weights.clone(), h))),
        new Variant(
            "gradient-in-place-on-a-copy-with-rounding",
            "the gradient: one copy for all nudges, put back but for rounding",
            gradient((loss, weights, h) -> takenAway(loss, weights.clone(), h))),
        new Variant(
            "weights-own-exception",
            "an exception that extends IllegalArgumentException",
            part4(
                new ManyWeightsModel()
                    .goodH(h -> WalkingModel.isPositive(h) || notANumber())
                    .goodRate(rate -> WalkingModel.isPositive(rate) || notANumber())
                    .goodSteps(steps -> steps >= 0 || notANumber()))));
  }

  private static double[] putBack(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double kept = weights[i];
      weights[i] = kept + h;
      double above = loss.applyAsDouble(weights);
      weights[i] = kept - h;
      double below = loss.applyAsDouble(weights);
      weights[i] = kept;
      gradient[i] = (above - below) / (2 * h);
    }
    return gradient;
  }

  private static double[] takenAway(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] += h;
      double above = loss.applyAsDouble(weights);
      weights[i] -= 2 * h;
      double below = loss.applyAsDouble(weights);
      weights[i] += h;
      gradient[i] = (above - below) / (2 * h);
    }
    return gradient;
  }

  private static boolean notANumber() {
    throw new NumberFormatException("out of the domain");
  }
}
