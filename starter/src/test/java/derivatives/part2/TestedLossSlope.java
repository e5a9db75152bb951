package derivatives.part2;

/** How exactly an honest way finds the slope of the loss. */
public final class TestedLossSlope {

  /** The assignment allows a difference quotient up to this step. */
  private static final double LARGEST_STEP = 1e-4;

  /**
   * The assignment names no smallest step. With this one, 1e-12, rounding rules, and a smaller one
   * would serve nobody.
   */
  private static final double SMALLEST_STEP = 1e-12;

  private TestedLossSlope() {}

  /**
   * The formula is exact but for rounding. A difference quotient is off by h/2 times the second
   * derivative, which is below 12r^2 + 8 for all |w| up to r, and by the rounding of the two values
   * of the loss: each is off by 4 units in the last place of its terms at most, which together are
   * below r^4 + 4r^2 + r, and the difference is divided by the step. So the first counts for the
   * largest step and the second for the smallest.
   */
  public static double tolerance(double w) {
    double r = Math.abs(w) + LARGEST_STEP;
    double bend = LARGEST_STEP / 2 * (12 * r * r + 8);
    double terms = r * r * r * r + 4 * r * r + r;
    double rounding = 8 * Math.ulp(1.0) * terms / SMALLEST_STEP;
    return bend + rounding;
  }
}
