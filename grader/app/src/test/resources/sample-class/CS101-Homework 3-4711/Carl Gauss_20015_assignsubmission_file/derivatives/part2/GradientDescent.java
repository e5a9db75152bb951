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

  public static double step(DoubleUnaryOperator s, double w, double learningRate) {
    requirePositive("learningRate", learningRate);
    return w - learningRate * s.applyAsDouble(w);
  }

  public static double[] descend(
      DoubleUnaryOperator s, double start, double learningRate, int count) {
    requirePositive("learningRate", learningRate);
    if (count < 0) {
      throw new IllegalArgumentException("count must not be negative, but was " + count);
    }
    double[] path = new double[count + 1];
    path[0] = start;
    for (int i = 0; i < count; i++) {
      path[i + 1] = step(s, path[i], learningRate);
    }
    return path;
  }

  public static Outcome outcome(DoubleUnaryOperator s, double[] path, double tolerance) {
    requirePositive("tolerance", tolerance);
    if (path.length == 0) {
      throw new IllegalArgumentException("path must hold at least one weight");
    }
    for (double weight : path) {
      if (!Double.isFinite(weight)) {
        return Outcome.DIVERGED;
      }
    }
    double last = path[path.length - 1];
    boolean flat = Math.abs(s.applyAsDouble(last)) <= tolerance;
    return flat ? Outcome.CONVERGED : Outcome.STILL_MOVING;
  }

  private static void requirePositive(String name, double number) {
    if (!(number > 0 && Double.isFinite(number))) {
      throw new IllegalArgumentException(
          name + " must be a positive, finite number, but was " + number);
    }
  }
}
