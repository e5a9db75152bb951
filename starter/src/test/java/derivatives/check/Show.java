package derivatives.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes values as a student would write them in code. ASCII only: some consoles show nothing else.
 */
public final class Show {

  /** More than anybody compares by eye, and too few to show how 0.1 + 0.2 is rounded. */
  private static final MathContext TWELVE_DIGITS = new MathContext(12);

  /** The longest array that is shown whole. */
  private static final int SHORT = 10;

  /** How much of a longer one is shown before the place to look at. */
  private static final int BEFORE = 3;

  private Show() {}

  public static String value(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof double[] numbers) {
      return around(numbers, 0);
    }
    return String.valueOf(value);
  }

  /** An array; of a long one only what stands around the index {@code at}. */
  static String around(double[] numbers, int at) {
    int from = numbers.length <= SHORT ? 0 : Math.max(0, Math.min(at, numbers.length) - BEFORE);
    int to = numbers.length <= SHORT ? numbers.length : Math.min(numbers.length, from + SHORT - 1);
    return Arrays.stream(numbers, from, to)
        .mapToObj(Show::number)
        .collect(
            Collectors.joining(
                ", ",
                from > 0 ? "{(" + from + " more), " : "{",
                to < numbers.length ? ", (" + (numbers.length - to) + " more)}" : "}"));
  }

  /** How many of something. */
  static String count(int count, String what) {
    return (count == 0 ? "no" : count) + " " + what + (count == 1 ? "" : "s");
  }

  /** With as many digits as it takes to tell it from {@code other}. */
  static String apart(double number, double other) {
    boolean same = number(number).equals(number(other)) && Double.compare(number, other) != 0;
    return same ? Double.toString(number) : number(number);
  }

  /** Without an exponent where that is shorter to read: 0.0001 for 1.0E-4, 3 for 3.0. */
  static String number(double number) {
    double size = Math.abs(number);
    if (number == 0) {
      return "0";
    }
    if (!Double.isFinite(number) || size >= 1e9 || size < 1e-6) {
      return Double.toString(number);
    }
    return new BigDecimal(number).round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
  }

  /** Short: for a distance that nobody needs to know to the last digit; never more than it is. */
  static String roughly(double number) {
    return number(
        new BigDecimal(number).round(new MathContext(2, RoundingMode.DOWN)).doubleValue());
  }
}
