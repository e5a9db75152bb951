package tangent.substitute;

import java.util.function.DoubleUnaryOperator;

/** A central difference. */
public final class Derivative {

  private Derivative() {}

  public static double derivative(DoubleUnaryOperator function, double x, double h) {
    if (!Double.isFinite(x) || !(h > 0 && Double.isFinite(h))) {
      throw new IllegalArgumentException(
          "x must be finite, h positive and finite, but they are " + x + " and " + h);
    }
    return (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (2 * h);
  }
}
