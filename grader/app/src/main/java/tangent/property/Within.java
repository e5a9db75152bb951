package tangent.property;

import java.math.BigDecimal;
import java.math.MathContext;
import tangent.examination.Notation;

/** A number and how far an answer may lie from it; prints as {@code 2.0 ± 0.004}. */
record Within(double expected, double tolerance) {

  /** Why there is a tolerance at all where nothing is measured; a sentence for a message. */
  static final String ROUNDING = " The ± is room for rounding.";

  private static final MathContext SHOWN = new MathContext(10);
  private static final MathContext TOLERANCE_SHOWN = new MathContext(2);

  /** Never for NaN. */
  boolean holds(double answer) {
    return Math.abs(answer - expected) <= tolerance;
  }

  @Override
  public String toString() {
    String shown = shown(expected, SHOWN);
    return tolerance == 0 ? shown : shown + " ± " + shownTolerance();
  }

  String shownTolerance() {
    return shown(tolerance, TOLERANCE_SHOWN);
  }

  /** The number in few digits, for reading. */
  static String shortly(double number) {
    return Double.isFinite(number) ? shown(number, new MathContext(4)) : Notation.number(number);
  }

  private static String shown(double number, MathContext digits) {
    return Notation.number(new BigDecimal(number).round(digits).doubleValue());
  }
}
