package derivatives.part1;

import java.util.function.DoubleUnaryOperator;

public final class NumericalDerivative {
  private NumericalDerivative() {}

  public static double f(double x) {
    return x * x * x - 6 * x * x + 9 * x + 1;
  }

  public static double derivative(DoubleUnaryOperator function, double x, double h) {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("x must be a finite number, but was " + x);
    }
    requirePositive("h", h);
    double rise = function.applyAsDouble(x + h) - function.applyAsDouble(x - h);
    double run = 2 * h;
    return rise / run;
  }

  public static double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      slopes[i] = derivative(function, xs[i], h);
    }
    return slopes;
  }

  public static double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    if (xs.length == 0) {
      throw new IllegalArgumentException("xs must hold at least one point");
    }
    double[] slopes = slopes(function, xs, h);
    int best = 0;
    for (int i = 1; i < xs.length; i++) {
      if (Math.abs(slopes[i]) < Math.abs(slopes[best])) {
        best = i;
      }
    }
    return xs[best];
  }

  public static Turning turning(DoubleUnaryOperator function, double x, double reach) {
    requirePositive("reach", reach);
    double h = reach / 100;
    double before = derivative(function, x - reach, h);
    double after = derivative(function, x + reach, h);
    if (before < 0 && after > 0) {
      return Turning.MINIMUM;
    }
    if (before > 0 && after < 0) {
      return Turning.MAXIMUM;
    }
    return Turning.NONE;
  }

  private static void requirePositive(String name, double number) {
    if (!(number > 0 && Double.isFinite(number))) {
      throw new IllegalArgumentException(
          name + " must be a positive, finite number, but was " + number);
    }
  }
}
