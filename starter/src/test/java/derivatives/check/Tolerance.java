package derivatives.check;

/** How far off an answer may be, and why. */
public final class Tolerance {

  /**
   * For arithmetic that is exact but for rounding: each operation is off by 1.1e-16 of its result
   * at most, and the sums here have a handful of terms. A million times that forgives every order
   * of adding up, and no mistake is that small.
   */
  public static final double ROUNDING = 1e-9;

  private static final double EPSILON = Math.ulp(1.0);

  private Tolerance() {}

  /**
   * For a slope that is measured with the step {@code h}.
   *
   * <p>Every honest way to measure must fit in, so the bound is that of the least exact one.
   * Looking to one side only, the bend of the curve makes the slope wrong by h/2 times the second
   * derivative. On top of that, each value of the function is rounded, by a few units in the last
   * place of its terms; and so is the place where it was taken. Both are divided by the distance,
   * which is at least s = h/10:
   *
   * <pre>h/2 * m2  +  8 * epsilon * s0 / s  +  2 * epsilon * |x| * m1 / s</pre>
   *
   * <p>That bound is taken twice, to be on the safe side: no test here knows a mistake that is
   * smaller.
   *
   * @param s0 at least the sum of the absolute terms of the function within {@code h} of {@code x}
   * @param m1 at least the size of its first derivative there
   * @param m2 at least the size of its second derivative there
   */
  public static double ofSlope(double x, double h, double s0, double m1, double m2) {
    double s = h / 10;
    double bend = h / 2 * m2;
    double rounding = (8 * s0 + 2 * Math.abs(x) * m1) * EPSILON / s;
    return 2 * (bend + rounding);
  }
}
