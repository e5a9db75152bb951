package derivatives.part1;

import derivatives.Moves;
import java.util.function.DoubleUnaryOperator;

/** Part 1: measure the slope of a function by nudging its input. */
public final class NumericalDerivative {

  private NumericalDerivative() {}

  /** The function of the lesson, x³ − 6x² + 9x + 1. */
  public static double f(double x) {
    Moves.f();
    return x * x * x - 6 * x * x + 9 * x + 1;
  }

  /**
   * The slope of {@code function} at {@code x}, measured with the step {@code h}.
   *
   * <p>It looks a step to the left and a step to the right. What the curve's bend adds on one side
   * it takes away on the other, so this is closer to the truth than looking to one side only.
   *
   * @throws IllegalArgumentException if {@code x} is not finite, or {@code h} not positive and
   *     finite
   */
  public static double derivative(DoubleUnaryOperator function, double x, double h) {
    if (!Double.isFinite(x)) {
      throw new IllegalArgumentException("x must be a finite number, but was " + x);
    }
    requirePositive("h", h);
    Moves.function(function);
    double rise = function.applyAsDouble(x + h) - function.applyAsDouble(x - h);
    double run = 2 * h;
    return rise / run;
  }

  /** The slope at each of {@code xs}, in the same order. */
  public static double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      slopes[i] = derivative(function, xs[i], h);
    }
    Moves.arrays(xs, slopes);
    return slopes;
  }

  /**
   * The element of {@code xs} where the slope is closest to zero; the first of equals.
   *
   * @throws IllegalArgumentException if {@code xs} is empty
   */
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

  /**
   * Whether the curve turns near {@code x}: the slope at {@code x - reach} is compared with the
   * slope at {@code x + reach}.
   *
   * @throws IllegalArgumentException if {@code reach} is not positive and finite
   */
  public static Turning turning(DoubleUnaryOperator function, double x, double reach) {
    requirePositive("reach", reach);
    Moves.turning();
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
