package tangent.assignment.property;

/**
 * Where one step may lead: to {@code expected}, but for rounding.
 *
 * @param atTheLimit where the result lies so close to the largest double that one honest way to
 *     calculate overflows and another one does not
 */
record StepTolerance(double expected, double tolerance, boolean atTheLimit) {

  private static final double EPSILON = Math.ulp(1.0);

  /** Of numbers near the limit an eighth is taken, so that nothing overflows on the way. */
  private static final double EIGHTH = 0.125;

  private static final double LIMIT = Double.MAX_VALUE * EIGHTH * (1 - 1e-9);

  /**
   * From {@code w} by the learning rate times the slope.
   *
   * <p>Two roundings are enough, a product and a difference, each of at most ε times what it
   * rounds. 4ε leaves room for other ways to group them.
   *
   * @param earlier more absolute terms whose rounding may be in {@code answer}, for an answer that
   *     is not calculated from {@code w} alone
   */
  static StepTolerance from(double w, double slope, double rate, double earlier) {
    double change = rate * slope;
    double size = Math.abs(w) + Math.abs(change) + earlier;
    return new StepTolerance(w - change, 4 * EPSILON * size, isAtTheLimit(w, slope, rate));
  }

  private static boolean isAtTheLimit(double w, double slope, double rate) {
    double change = slope * EIGHTH * rate;
    double result = w * EIGHTH - change;
    return Double.isFinite(w)
        && Double.isFinite(slope)
        && Math.max(Math.abs(result), Math.abs(change)) > LIMIT
        && Math.abs(change) < Double.MAX_VALUE / 2;
  }

  /** NaN is right where NaN is expected, and an infinity where that one is. */
  boolean allows(double answer) {
    if (atTheLimit) {
      return !Double.isNaN(answer);
    }
    return Double.compare(answer, expected) == 0
        || Double.isFinite(expected) && Math.abs(answer - expected) <= tolerance;
  }
}
