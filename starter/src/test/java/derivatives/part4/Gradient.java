package derivatives.part4;

import derivatives.check.Call;

/** The gradient of a loss, as the student's own method measures it. */
final class Gradient {

  private Gradient() {}

  /** Calls {@code gradient} and says what its answer is. */
  static void check(Loss loss, double h, double... weights) {
    Call call = Call.of("gradient", loss, weights, h);
    double[] gradient = PartialDerivatives.gradient(loss, weights.clone(), h);
    call.givesLength(gradient, weights.length);
    double both = loss.slope(weights, 0) + loss.slope(weights, 1);
    for (int i = 0; i < weights.length; i++) {
      double slope = loss.slope(weights, i);
      call.element(i)
          .known(both, "gradient-all-nudged")
          .mistake(loss.slope(weights, 1 - i), "This is the slope along the other weight.")
          .mistake(0.0, "Was this element ever set, and this weight moved?")
          .known(slope / 2, "gradient-half")
          .known(slope * 2, "gradient-double")
          .known(-slope, "gradient-sign")
          .known(Math.abs(slope), "gradient-size-only")
          .known(slope * h, "gradient-not-divided")
          .known(2 * slope * h, "gradient-not-divided")
          .gives(gradient[i], slope, loss.tolerance(weights, h));
    }
  }

  /**
   * What the student's own {@code gradient} answers.
   *
   * @throws IllegalStateException if that is the same everywhere: then nothing can be built on it
   */
  static double own(Loss loss, double[] weights, double h, int index) {
    double[] left = PartialDerivatives.gradient(Loss.LESSON, new double[] {0, 0}, 0.001);
    double[] right = PartialDerivatives.gradient(Loss.LESSON, new double[] {1, 1}, 0.001);
    if (left[index] == right[index]) {
      throw new IllegalStateException("gradient answers the same at (0, 0) and at (1, 1)");
    }
    return PartialDerivatives.gradient(loss, weights.clone(), h)[index];
  }
}
