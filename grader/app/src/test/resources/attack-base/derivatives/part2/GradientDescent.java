package derivatives.part2;

import derivatives.Moves;
import java.util.function.DoubleUnaryOperator;

/** Part 2: walk downhill, against the slope. */
public final class GradientDescent {

  private GradientDescent() {}

  /** The loss of the lesson, w⁴ − 4w² + w. */
  public static double loss(double w) {
    Moves.loss();
    return w * w * w * w - 4 * w * w + w;
  }

  /** The derivative of {@link #loss}: every wⁿ gives n·wⁿ⁻¹. */
  public static double lossDerivative(double w) {
    Moves.lossDerivative();
    return 4 * w * w * w - 8 * w + 1;
  }

  /**
   * The weight after one step against the slope.
   *
   * @throws IllegalArgumentException if {@code learningRate} is not positive and finite
   */
  public static double step(DoubleUnaryOperator slope, double w, double learningRate) {
    requirePositive("learningRate", learningRate);
    Moves.step();
    return w - learningRate * slope.applyAsDouble(w);
  }

  /**
   * Every weight visited, {@code start} first.
   *
   * @throws IllegalArgumentException if {@code steps} is negative, or {@code learningRate} not
   *     positive and finite
   */
  public static double[] descend(
      DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    requirePositive("learningRate", learningRate);
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative, but was " + steps);
    }
    double[] weights = new double[steps + 1];
    weights[0] = start;
    for (int i = 0; i < steps; i++) {
      weights[i + 1] = weights[i] - learningRate * slope.applyAsDouble(weights[i]);
    }
    return weights;
  }

  /**
   * How a walk ended.
   *
   * @throws IllegalArgumentException if {@code weights} is empty, or {@code tolerance} not positive
   *     and finite
   */
  public static Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    requirePositive("tolerance", tolerance);
    if (weights.length == 0) {
      throw new IllegalArgumentException("weights must hold at least one weight");
    }
    for (double weight : weights) {
      if (!Double.isFinite(weight)) {
        return Outcome.DIVERGED;
      }
    }
    double last = weights[weights.length - 1];
    // Asked this way round, a slope that is NaN does not count as close to zero.
    boolean flat = Math.abs(slope.applyAsDouble(last)) <= tolerance;
    return flat ? Outcome.CONVERGED : Outcome.STILL_MOVING;
  }

  private static void requirePositive(String name, double number) {
    if (!(number > 0 && Double.isFinite(number))) {
      throw new IllegalArgumentException(
          name + " must be a positive, finite number, but was " + number);
    }
  }
}
