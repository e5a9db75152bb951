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

  private Show() {}

  public static String value(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof double[] numbers) {
      return Arrays.stream(numbers)
          .mapToObj(Show::number)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return String.valueOf(value);
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
