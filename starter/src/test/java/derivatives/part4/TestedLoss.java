package derivatives.part4;

import derivatives.check.Show;
import derivatives.check.Tolerance;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A loss of two weights whose gradient is known: (w0 - a)^2 + (w1 - b)^2 + c w0 w1.
 *
 * <p>It writes down nothing and changes nothing; {@code c} ties the weights together, so that
 * moving them one after the other shows.
 */
record TestedLoss(double a, double b, double c) implements ToDoubleFunction<double[]> {

  /** The loss of the lesson. */
  static final TestedLoss LESSON = new TestedLoss(2, 5, 0);

  @Override
  public double applyAsDouble(double[] w) {
    return (w[0] - a) * (w[0] - a) + (w[1] - b) * (w[1] - b) + c * w[0] * w[1];
  }

  /** The partial derivative for the weight {@code index}, by the rules. */
  double slope(double[] w, int index) {
    return index == 0 ? 2 * (w[0] - a) + c * w[1] : 2 * (w[1] - b) + c * w[0];
  }

  /**
   * How far off a measured partial derivative may be.
   *
   * <p>In one weight alone this is a parabola with the second derivative 2. With every sign the
   * same way, its terms and its slope are at most what they are with |a|, |b|, |c| and r, the
   * largest |w| + h.
   */
  double tolerance(double[] w, double h) {
    double r = Arrays.stream(w).map(Math::abs).max().orElse(0) + h;
    double sizeOfA = Math.abs(a);
    double sizeOfB = Math.abs(b);
    double terms =
        (r + sizeOfA) * (r + sizeOfA) + (r + sizeOfB) * (r + sizeOfB) + Math.abs(c) * r * r;
    double steepest = 2 * (r + Math.max(sizeOfA, sizeOfB)) + Math.abs(c) * r;
    return Tolerance.ofSlope(r, h, terms, steepest, 2);
  }

  /** ASCII, and as it would be written in Java but for the squares. */
  @Override
  public String toString() {
    String tie = c == 0 ? "" : " + " + (c == 1 ? "" : Show.value(c) + " ") + "w[0] w[1]";
    return String.format("w -> (w[0] - %s)^2 + (w[1] - %s)^2%s", Show.value(a), Show.value(b), tie);
  }
}
