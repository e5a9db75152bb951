package tangent.assignment.picture;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A stretch of an axis. */
record Range(double low, double high) {

  /** Beyond this a picture shows nothing but its scale. */
  private static final double LARGEST = 1e6;

  /** Whether a number can stand in a picture; NaN can't. */
  static boolean drawable(double... numbers) {
    return Arrays.stream(numbers).allMatch(number -> Math.abs(number) <= LARGEST);
  }

  /** The smallest that holds these; at least one. */
  static Range of(double... numbers) {
    return new Range(
        Arrays.stream(numbers).min().orElseThrow(), Arrays.stream(numbers).max().orElseThrow());
  }

  static Range around(double middle, double reach) {
    return new Range(middle - reach, middle + reach);
  }

  double length() {
    return high - low;
  }

  double middle() {
    return low + length() / 2;
  }

  /**
   * With this share of its length more at both ends, and never shorter than {@code least}, nor than
   * what the labels of an axis can tell apart.
   */
  Range padded(double share, double least) {
    double shortest = Math.max(least, 1e-4 * Math.abs(middle()));
    return around(middle(), Math.max(length() * (0.5 + share), shortest / 2));
  }

  /** Stretched to hold those too, but to no more than {@code most} times its length. */
  Range stretched(Range other, double most) {
    double room = length() * (most - 1) / 2;
    return new Range(
        Math.min(low, Math.max(other.low, low - room)),
        Math.max(high, Math.min(other.high, high + room)));
  }

  boolean holds(double number) {
    return number >= low && number <= high;
  }

  /** This many places, evenly spread from end to end. */
  double[] places(int count) {
    double[] places = new double[count];
    Arrays.setAll(places, i -> low + length() * i / (count - 1));
    return places;
  }

  static double[] values(DoubleUnaryOperator function, double[] places) {
    return Arrays.stream(places).map(function).toArray();
  }
}
