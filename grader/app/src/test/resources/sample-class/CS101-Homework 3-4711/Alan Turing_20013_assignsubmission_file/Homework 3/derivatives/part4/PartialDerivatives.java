package derivatives.part4;

import java.util.function.ToDoubleFunction;

public final class PartialDerivatives {
  private PartialDerivatives() {}

  public static double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    requirePositive("h", h);
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double above = loss.applyAsDouble(nudged(weights, i, h));
      double below = loss.applyAsDouble(nudged(weights, i, -h));
      gradient[i] = (above - below) / (2 * h);
    }
    return gradient;
  }

  public static double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    requirePositive("learningRate", learningRate);
    requirePositive("h", h);
    if (steps < 0) {
      throw new IllegalArgumentException("steps must not be negative, but was " + steps);
    }
    double[][] visited = new double[steps + 1][];
    visited[0] = start.clone();
    for (int i = 0; i < steps; i++) {
      double[] gradient = gradient(loss, visited[i], h);
      visited[i + 1] = visited[i].clone();
      for (int j = 0; j < start.length; j++) {
        visited[i + 1][j] -= learningRate * gradient[j];
      }
    }
    return visited;
  }

  private static double[] nudged(double[] weights, int index, double by) {
    double[] copy = weights.clone();
    copy[index] += by;
    return copy;
  }

  private static void requirePositive(String name, double number) {
    if (!(number > 0 && Double.isFinite(number))) {
      throw new IllegalArgumentException(
          name + " must be a positive, finite number, but was " + number);
    }
  }
}
