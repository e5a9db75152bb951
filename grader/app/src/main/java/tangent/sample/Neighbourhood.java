package tangent.sample;

import derivatives.part1.Turning;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A place and how far to look to its left and right for a turning of {@code function}. */
public record Neighbourhood(Formula function, double x, double reach) {

  /**
   * Steps down to this one are honest, if unwise: what rounding they bring must not decide a sign.
   */
  private static final double SMALLEST_STEP = 1e-9;

  public double left() {
    return x - reach;
  }

  public double right() {
    return x + reach;
  }

  /** What the true slopes left and right say. */
  public Turning turning() {
    return turning(function.slope(left()), function.slope(right()));
  }

  /** Falling then rising is a minimum, rising then falling a maximum, all else none. */
  public static Turning turning(double slopeLeft, double slopeRight) {
    if (slopeLeft < 0 && slopeRight > 0) {
      return Turning.MINIMUM;
    }
    return slopeLeft > 0 && slopeRight < 0 ? Turning.MAXIMUM : Turning.NONE;
  }

  /**
   * A parabola that turns within reach, often not at x itself.
   *
   * <p>At three quarters of the reach the end nearer to the turning is lower (or higher) than the
   * middle: whoever compares values instead of slopes is wrong there. The slope at that end is
   * a·reach/2, the tolerance with a step of reach/10 is 4·a·reach/10.
   */
  public static Arbitrary<Neighbourhood> aroundTurning() {
    return onParabola(0, 0.75, -0.75, 0.5, -0.5);
  }

  /** A parabola that turns out of reach. */
  public static Arbitrary<Neighbourhood> besideTurning() {
    return onParabola(1.5, -1.5, 2, -2, 3, -3);
  }

  /** a·x³ + c at 0: flat in the middle, but rising (or falling) on both sides. */
  public static Arbitrary<Neighbourhood> onSaddle() {
    return Combinators.combine(nonZero(), Arbitraries.integers().between(-5, 5), reaches())
        .as((a, c, reach) -> new Neighbourhood(Formula.polynomial(c, 0, 0, a), 0, reach));
  }

  /** A constant: neither rising nor falling anywhere. */
  public static Arbitrary<Neighbourhood> onConstant() {
    return Combinators.combine(Formulas.constants(), Measurement.quarters(24), reaches())
        .as(Neighbourhood::new);
  }

  /** A curve or a line that happens to be clearly rising or falling at both ends. */
  public static Arbitrary<Neighbourhood> anywhere() {
    return Combinators.combine(
            Arbitraries.oneOf(Formulas.curves(), Formulas.lines()),
            Measurement.quarters(16),
            reaches())
        .as(Neighbourhood::new)
        .filter(Neighbourhood::isClear);
  }

  /** A parabola with its turning at x + offset·reach. */
  private static Arbitrary<Neighbourhood> onParabola(double... offsets) {
    Arbitrary<Double> offset =
        Arbitraries.integers().between(0, offsets.length - 1).map(i -> offsets[i]);
    return Combinators.combine(nonZero(), Measurement.quarters(16), offset, reaches())
        .as(
            (a, x, away, reach) ->
                new Neighbourhood(Formula.polynomial(0, -2 * a * (x + away * reach), a), x, reach));
  }

  private static Arbitrary<Double> reaches() {
    return Arbitraries.of(1.0, 0.5, 2.0, 0.25, 0.125);
  }

  private static Arbitrary<Integer> nonZero() {
    return Arbitraries.of(1, -1, 2, -2, 3, -3);
  }

  /** Whether no honest measurement can mistake the sign of the slope at either end. */
  boolean isClear() {
    return isClear(left()) && isClear(right());
  }

  private boolean isClear(double end) {
    double doubt =
        Points.SAFETY * function.differenceBound(end, reach / 10)
            + function.roundingBound(end, SMALLEST_STEP);
    return Math.abs(function.slope(end)) > doubt;
  }
}
