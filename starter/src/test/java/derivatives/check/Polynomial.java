package derivatives.check;

import java.util.function.DoubleUnaryOperator;

/**
 * A function whose slope is known, and how exactly an honest measurement finds it.
 *
 * <p>Coefficients are given from the constant upwards: {@code of(1, 0, 2)} is 2x^2 + 1.
 */
public final class Polynomial implements DoubleUnaryOperator {

  private final double[] coefficients;

  private Polynomial(double[] coefficients) {
    this.coefficients = coefficients;
  }

  public static Polynomial of(double... coefficients) {
    return new Polynomial(coefficients.clone());
  }

  @Override
  public double applyAsDouble(double x) {
    double value = coefficients[coefficients.length - 1];
    for (int i = coefficients.length - 2; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  /** The polynomial that is the slope of this one, by the rules. */
  public Polynomial slope() {
    double[] slope = new double[Math.max(1, coefficients.length - 1)];
    for (int i = 1; i < coefficients.length; i++) {
      slope[i - 1] = i * coefficients[i];
    }
    return of(slope);
  }

  /** How far off the slope at {@code x} may be when it is measured with the step {@code h}. */
  public double tolerance(double x, double h) {
    double r = Math.abs(x) + h;
    Polynomial absolute = absolute();
    return Tolerance.ofSlope(
        x,
        h,
        absolute.applyAsDouble(r),
        absolute.slope().applyAsDouble(r),
        absolute.slope().slope().applyAsDouble(r));
  }

  /**
   * With every coefficient positive: at |x| + h it bounds the sum of this one's terms all over [x -
   * h, x + h].
   */
  private Polynomial absolute() {
    double[] absolute = new double[coefficients.length];
    for (int i = 0; i < absolute.length; i++) {
      absolute[i] = Math.abs(coefficients[i]);
    }
    return of(absolute);
  }

  /** As it would be written in Java, but for the power: {@code x -> 2x^2 - x + 1}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int i = coefficients.length - 1; i >= 0; i--) {
      if (coefficients[i] != 0) {
        text.append(
            text.isEmpty()
                ? (coefficients[i] < 0 ? "-" : "")
                : coefficients[i] < 0 ? " - " : " + ");
        text.append(term(Math.abs(coefficients[i]), i));
      }
    }
    return "x -> " + (text.isEmpty() ? "0" : text);
  }

  private static String term(double size, int power) {
    String factor = size == 1 && power > 0 ? "" : Show.number(size);
    return factor + (power == 0 ? "" : power == 1 ? "x" : "x^" + power);
  }
}
