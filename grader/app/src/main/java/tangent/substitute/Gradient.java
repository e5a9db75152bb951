package tangent.substitute;

import java.util.function.ToDoubleFunction;

/** A central difference along each weight, the others held still. */
public final class Gradient {

  private Gradient() {}

  public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    if (!(h > 0 && Double.isFinite(h))) {
      throw new IllegalArgumentException("h must be positive and finite, but is " + h);
    }
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double[] above = weights.clone();
      double[] below = weights.clone();
      above[i] += h;
      below[i] -= h;
      gradient[i] = (loss.applyAsDouble(above) - loss.applyAsDouble(below)) / (2 * h);
    }
    return gradient;
  }
}
