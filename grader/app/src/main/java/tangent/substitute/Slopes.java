package tangent.substitute;

import java.util.function.DoubleUnaryOperator;

/** A central difference at each place, in order. */
public final class Slopes {

  private Slopes() {}

  public static double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      if (!Double.isFinite(xs[i]) || !(h > 0 && Double.isFinite(h))) {
        throw new IllegalArgumentException(
            "xs must be finite, h positive and finite, but they are " + xs[i] + " and " + h);
      }
      slopes[i] = (function.applyAsDouble(xs[i] + h) - function.applyAsDouble(xs[i] - h)) / (2 * h);
    }
    return slopes;
  }
}
