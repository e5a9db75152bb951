package derivatives.part1;

import java.util.function.DoubleUnaryOperator;

/**
 * Part 1: measure the slope of a function by nudging its input.
 *
 * <p>A slope says how much a function's value changes when its input changes a little. You can
 * measure it without any rule: go a tiny step {@code h} away from {@code x}, look at how much the
 * value changed, and compare that with the distance you went.
 *
 * <p>A {@link DoubleUnaryOperator} is a function from a {@code double} to a {@code double}, such as
 * {@code x -> x * x}. To ask it for its value at {@code x}, write {@code
 * function.applyAsDouble(x)}.
 */
public final class NumericalDerivative {

  private NumericalDerivative() {}

  /**
   * The function of this assignment: x³ − 6x² + 9x + 1.
   *
   * <p>Worked number: at x = 2 it is 8 − 24 + 18 + 1 = 3.
   */
  public static double f(double x) {
    throw new UnsupportedOperationException("TODO part1.f: return x^3 - 6x^2 + 9x + 1");
  }

  /**
   * The slope of {@code function} at {@code x}, measured with the step {@code h}.
   *
   * <p>Evaluate {@code function} only between {@code x - h} and {@code x + h}, and at least at one
   * point that is {@code h / 10} or more away from {@code x}. Looking forward, backward, to both
   * sides, or a cleverer way: each is welcome.
   *
   * <p>Worked number: take x² at 3 with the step 0.0001. The value goes from 9 at x = 3 to
   * 9.00060001 at x = 3.0001. It rose by 0.00060001 on a distance of 0.0001, so the slope is
   * 6.0001, which is about 6.
   *
   * @param function the function to measure
   * @param x where to measure; a finite number
   * @param h how far to go at most; positive and finite
   * @return about the slope at {@code x}; a smaller {@code h} comes closer, until rounding spoils
   *     it
   * @throws IllegalArgumentException if {@code x} is not finite, or {@code h} is not positive and
   *     finite
   */
  public static double derivative(DoubleUnaryOperator function, double x, double h) {
    throw new UnsupportedOperationException(
        "TODO part1.derivative: measure the slope of the function at x with the step h");
  }

  /**
   * The slope at each point of {@code xs}, in the same order.
   *
   * <p>Worked number: for x² at −1, 0 and 2 the slopes are about −2, 0 and 4.
   *
   * @param xs the points; may be empty, and then the answer is empty, too
   * @param h the step, as for {@link #derivative}
   * @return a new array, as long as {@code xs}; {@code xs} itself stays as it is
   * @throws IllegalArgumentException as {@link #derivative} does; whether it looks at {@code h}
   *     where {@code xs} is empty is up to you
   */
  public static double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    throw new UnsupportedOperationException(
        "TODO part1.slopes: measure the slope at every point of xs");
  }

  /**
   * The point of {@code xs} where the slope is closest to zero.
   *
   * <p>The answer is the point, not its number in the array and not its slope. If several are
   * equally flat, take the first.
   *
   * <p>Worked number: for x² and the points 5, −1 and 3 the slopes are about 10, −2 and 6. Closest
   * to zero is −2, so the answer is −1.
   *
   * @param xs the points to choose from; not empty
   * @param h the step, as for {@link #derivative}
   * @throws IllegalArgumentException if {@code xs} is empty; otherwise as {@link #derivative} does
   */
  public static double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    throw new UnsupportedOperationException(
        "TODO part1.flattest: find the point of xs whose slope is closest to zero");
  }

  /**
   * Says whether the curve has a valley or a hilltop near {@code x}.
   *
   * <p>Measure the slope at {@code x - reach} and the slope at {@code x + reach}. First falling,
   * then rising: a {@link Turning#MINIMUM}. First rising, then falling: a {@link Turning#MAXIMUM}.
   * Anything else: {@link Turning#NONE}. You choose the step for measuring; it may be {@code reach
   * / 10} at most.
   *
   * <p>Worked number: for x² near 0 with the reach 1, the slope is about −2 at −1 and about 2 at 1:
   * a minimum.
   *
   * @param reach how far to look to each side; positive and finite
   * @throws IllegalArgumentException if {@code reach} is not positive and finite
   */
  public static Turning turning(DoubleUnaryOperator function, double x, double reach) {
    throw new UnsupportedOperationException(
        "TODO part1.turning: compare the slope on the left of x with the slope on the right");
  }
}
