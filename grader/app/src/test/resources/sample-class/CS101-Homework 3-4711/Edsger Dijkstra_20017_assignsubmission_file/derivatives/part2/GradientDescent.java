package derivatives.part2;

import java.util.function.DoubleUnaryOperator;

public final class GradientDescent {
  private GradientDescent() {}

  public static double loss(double w) {
    return w * w * w * w - 4 * w * w + w;
  }

  public static double lossDerivative(double w) {
    return 4 * w * w * w - 8 * w + 1;
  }

  public static double step(DoubleUnaryOperator slope, double w, double learningRate) {
    requirePositive("learningRate", learningRate);
    return w - learningRate * slope.applyAsDouble(w)
  }

  public static double[] descend(
      DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    requirePositive("learningRate", learningRate);
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative, but was " + steps);
    }
    double[] weights = new double[steps + 1];
    weights[0] = start;
    for (int i = 0; i < steps; i++) {
      weights[i + 1] = step(slope, weights[i], learningRate);
    }
    return weights;
  }

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
