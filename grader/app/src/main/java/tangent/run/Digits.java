package tangent.run;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers in as few digits as a reader needs; two numbers side by side in as many as tell them
 * apart.
 */
public final class Digits {

  /** Enough to recognise a number by. */
  public static final int FEW = 4;

  /** A number with no more digits is shown as it is: who adds up by hand gets just this one. */
  private static final int SHORT = 8;

  /** A double has no more: with so many, two that differ look different. */
  private static final int ALL = 17;

  private Digits() {}

  /** The number with so many digits that count; what is not finite stays as it is. */
  public static double rounded(double number, int digits) {
    return Double.isFinite(number)
        ? new BigDecimal(number).round(new MathContext(digits)).doubleValue()
        : number;
  }

  /** The number in few digits, for reading. */
  public static String few(double number) {
    return shown(number, FEW);
  }

  /** The number in few digits, and yet not to be taken for the one that it stands beside. */
  public static String few(double number, double beside) {
    return shown(number, apart(number, beside, FEW));
  }

  private static String shown(double number, int digits) {
    boolean isShort =
        Double.isFinite(number)
            && BigDecimal.valueOf(number).stripTrailingZeros().precision() <= SHORT;
    return Notation.number(isShort ? number : rounded(number, digits));
  }

  /**
   * How many digits, {@code least} or more, show that two numbers differ, and by about how much:
   * the difference must come out right to a half, or 7.3894 and 7.3895 would be 7.389 and 7.39.
   */
  public static int apart(double one, double other, int least) {
    return apart(one, other, least, 0);
  }

  /** The same for numbers that count as equal, and may look so, within a tolerance. */
  public static int apart(double one, double other, int least, double tolerance) {
    double difference = Math.abs(one - other);
    if (difference <= tolerance || !Double.isFinite(difference)) {
      return least;
    }
    int digits = least;
    while (digits < ALL && !isShown(difference, one, other, digits)) {
      digits++;
    }
    return digits;
  }

  private static boolean isShown(double difference, double one, double other, int digits) {
    double shown = Math.abs(rounded(one, digits) - rounded(other, digits));
    return Math.abs(shown - difference) <= difference / 2;
  }
}
