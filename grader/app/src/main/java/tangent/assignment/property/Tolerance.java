package tangent.assignment.property;

import tangent.run.Digits;
import tangent.run.Notation;

/** A number and how far an answer may lie from it; prints as {@code 2.0 ± 0.004}. */
record Tolerance(double expected, double tolerance) {

  private static final int SHOWN = 10;
  private static final int TOLERANCE_SHOWN = 2;

  /** Never for NaN. */
  boolean holds(double answer) {
    return Math.abs(answer - expected) <= tolerance;
  }

  @Override
  public String toString() {
    String shown = shown(expected, SHOWN);
    return tolerance == 0 ? shown : shown + " ± " + shownTolerance();
  }

  /**
   * Why there is a tolerance at all where nothing is measured: a sentence for the end of a message.
   */
  String reason() {
    return tolerance == 0 ? "" : " The ± is room for rounding.";
  }

  String shownTolerance() {
    return shown(tolerance, TOLERANCE_SHOWN);
  }

  /** The expected number for a sentence that goes on with what came back. */
  String beside(double answer) {
    return Digits.few(expected, answer);
  }

  /** What came back, for the same sentence. */
  String told(double answer) {
    return Digits.few(answer, expected);
  }

  /** A number as it stands in front of a ±. */
  static String shown(double number) {
    return shown(number, SHOWN);
  }

  private static String shown(double number, int digits) {
    return Notation.number(Digits.rounded(number, digits));
  }
}
