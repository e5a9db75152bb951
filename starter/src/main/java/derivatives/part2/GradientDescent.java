package derivatives.part2;

import java.util.function.DoubleUnaryOperator;

/**
 * Part 2: walk downhill.
 *
 * <p>A model has weights, and a loss says how wrong the model is with them. Here there is one
 * weight, w. The sign of the slope says which way is uphill; so a small step the other way makes
 * the loss smaller. Many such steps lead to the bottom of a valley: that is how models learn.
 */
public final class GradientDescent {

  private GradientDescent() {}

  /**
   * The loss of this assignment: w⁴ − 4w² + w.
   *
   * <p>Worked number: at w = 2 it is 16 − 16 + 2 = 2.
   */
  public static double loss(double w) {
    throw new UnsupportedOperationException("TODO part2.loss: return w^4 - 4w^2 + w");
  }

  /**
   * The slope of {@link #loss} at {@code w}.
   *
   * <p>Measure it as in Part 1 with a step of 0.0001 or smaller, or use the rules: x² has the slope
   * 2x, x³ has 3x², and xⁿ has n·xⁿ⁻¹. A factor in front stays, and the slopes of the terms add up.
   *
   * <p>Worked number: at w = 2 the slope is 17.
   */
  public static double lossDerivative(double w) {
    throw new UnsupportedOperationException(
        "TODO part2.lossDerivative: return the slope of the loss at w");
  }

  /**
   * The weight after one step downhill.
   *
   * <p>The step goes against the slope. Its length is the learning rate times the slope: where it
   * is steep, the step is long.
   *
   * <p>Worked number: at w = 8 a slope of 10 and the learning rate 0.1 give the step 1. Uphill is
   * to the right, so the new weight is 7.
   *
   * @param slope gives the slope at any weight; this may be any function, not only {@link
   *     #lossDerivative}
   * @param w the weight before the step
   * @param learningRate positive and finite
   * @throws IllegalArgumentException if {@code learningRate} is not positive and finite
   */
  public static double step(DoubleUnaryOperator slope, double w, double learningRate) {
    throw new UnsupportedOperationException(
        "TODO part2.step: return the weight after one step against the slope");
  }

  /**
   * Walks {@code steps} steps downhill and writes down every weight on the way.
   *
   * <p>Each step starts where the one before ended, and asks for the slope there. A walk may run
   * away when the learning rate is too large. Then the weights are what the arithmetic gives
   * (infinite, or not a number); it is no reason for an exception.
   *
   * <p>Worked number: the loss (w − 3)² has the slope 2(w − 3). From 8 with the learning rate 0.1,
   * two steps give 8, 7, 6.2.
   *
   * @param start the first weight of the answer
   * @param learningRate positive and finite
   * @param steps how many steps; 0 or more
   * @return a new array with {@code steps + 1} weights
   * @throws IllegalArgumentException if {@code steps} is negative, or {@code learningRate} is not
   *     positive and finite
   */
  public static double[] descend(
      DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    throw new UnsupportedOperationException(
        "TODO part2.descend: take the steps one after the other and keep every weight");
  }

  /**
   * Says how a walk ended.
   *
   * <p>{@link Outcome#DIVERGED} if any of the weights is infinite or not a number. Otherwise {@link
   * Outcome#CONVERGED} if the slope at the last weight is at most {@code tolerance} away from zero.
   * Otherwise {@link Outcome#STILL_MOVING}, also if that slope is not a number.
   *
   * <p>Worked number: with the slope 2(w − 3) and the tolerance 0.1, a walk that ends at 3.01 has
   * converged, because the slope there is 0.02.
   *
   * @param weights the weights visited; not empty
   * @param tolerance positive and finite
   * @throws IllegalArgumentException if {@code weights} is empty, or {@code tolerance} is not
   *     positive and finite
   */
  public static Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    throw new UnsupportedOperationException(
        "TODO part2.outcome: say whether the walk converged, is still moving, or diverged");
  }
}
