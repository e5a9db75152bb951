package derivatives.part4;

import java.util.function.ToDoubleFunction;

/**
 * Part 4 (bonus): many weights.
 *
 * <p>With many weights each has a slope of its own, its partial derivative: how the loss changes
 * when this weight moves and all others stay. All of them together are the gradient.
 *
 * <p>A {@code ToDoubleFunction<double[]>} is a function from an array to a number. To ask it, write
 * {@code loss.applyAsDouble(weights)}.
 */
public final class PartialDerivatives {

  private PartialDerivatives() {}

  /**
   * One partial derivative for each weight, measured with the step {@code h}.
   *
   * <p>When you measure one weight, move only that one, by {@code h} at most. Do not change {@code
   * weights} itself: it belongs to the caller.
   *
   * <p>Worked number: the loss (w₁ − 2)² + (w₂ − 5)² at (0, 0) has the gradient (−4, −10).
   *
   * @param weights where to measure; one number for each weight
   * @param h positive and finite
   * @return a new array, as long as {@code weights}
   * @throws IllegalArgumentException if {@code h} is not positive and finite
   */
  public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    throw new UnsupportedOperationException(
        "TODO part4.gradient: measure the slope for each weight, the others held still");
  }

  /**
   * Walks {@code steps} steps downhill with all weights and writes down where it has been.
   *
   * <p>All weights of a step move together: first measure the whole gradient, then move every
   * weight.
   *
   * <p>Worked number: for the loss (w₁ − 2)² + (w₂ − 5)² one step from (0, 0) with the learning
   * rate 0.1 leads to (0.4, 1).
   *
   * @param start where to begin
   * @param learningRate positive and finite
   * @param steps how many steps; 0 or more
   * @param h the step for measuring, as for {@link #gradient}
   * @return {@code steps + 1} new arrays; the first holds the same numbers as {@code start}
   * @throws IllegalArgumentException if {@code steps} is negative, or {@code learningRate} or
   *     {@code h} is not positive and finite
   */
  public static double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    throw new UnsupportedOperationException(
        "TODO part4.descend: take the steps one after the other, all weights together");
  }
}
