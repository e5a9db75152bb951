package tangent.assignment.sample;

import derivatives.part1.Turning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

  /**
   * What every solution meets: curves that turn between x and an end or behind it, flat on one side
   * and not on the other; places and reaches of any size; the same function again with something
   * else changed; slopes from 1e-7 on, since a measured one below 1e-9 may fairly be called flat.
   */
  public static List<Neighbourhood> known() {
    Formula valley = Formula.polynomial(1, -3, 1);
    Formula hill = Formula.polynomial(2, 5, -1);
    List<Neighbourhood> known =
        new ArrayList<>(
            List.of(
                new Neighbourhood(valley, 1.5, 0.5),
                new Neighbourhood(valley, 3, 0.5),
                new Neighbourhood(valley, 3, 4),
                new Neighbourhood(hill, 3, 4),
                new Neighbourhood(hill, 1.5, 0.5),
                new Neighbourhood(valley, -2, 0.1),
                new Neighbourhood(hill, 2.6, 0.3),
                new Neighbourhood(valley, 1.4, 0.001),
                new Neighbourhood(valley, 1.4, 250),
                new Neighbourhood(Formula.polynomial(0, -80, 1), 40.1, 0.7),
                new Neighbourhood(Formula.polynomial(0, -80, -1), -40.1, 0.7)));
    for (int side : new int[] {1, -1}) {
      for (double factor : new double[] {1, -1}) {
        known.add(new Neighbourhood(Formula.ramp(factor, side), 0, 0.5));
      }
    }
    for (double reach : new double[] {1, 0.3}) {
      known.add(turningBack(1, reach, 1));
      known.add(turningBack(-1, reach, 1));
      known.add(turningBack(1, reach, -1));
      known.add(turningBack(-1, reach, -1));
    }
    for (int side : new int[] {1, -1}) {
      for (double slope : new double[] {1, -1}) {
        known.add(bentBesideEnd(slope, 0.5, side));
      }
    }
    for (double scale : List.of(0.03, 1e-3, 1e-6, 1e5, 1e12, 1e40)) {
      known.add(new Neighbourhood(valley.times(scale), 1.7, 0.5));
      known.add(new Neighbourhood(valley.times(-scale), 1.2, 0.5));
      known.add(new Neighbourhood(valley.times(scale), -1.7, 0.5));
    }
    known.addAll(gentle());
    return known;
  }

  /**
   * With slopes down to 6e-7, at both ends or at one of them, and reaches of any size: around 0,
   * where a step brings no rounding, some functions several times; a line and turnings elsewhere.
   */
  private static List<Neighbourhood> gentle() {
    List<Neighbourhood> known = new ArrayList<>();
    List<Double> slopes = IntStream.range(0, 7).mapToObj(i -> 0.7 * Math.pow(10, -i)).toList();
    List<Formula> kinks = slopes.stream().map(slope -> kink(slope, slope)).toList();
    List<Double> reaches = Ladder.sizes(-7, 2);
    for (int i = 0; i < reaches.size(); i++) {
      double reach = reaches.get(i);
      double x = Ladder.place(7 * i);
      int which = i % slopes.size();
      int sign = i / slopes.size() % 2 == 0 ? 1 : -1;
      double left = i < reaches.size() / 2 ? slopes.get(which) : 0.7;
      double right = i < reaches.size() / 2 ? 0.7 : slopes.get(which);
      known.add(new Neighbourhood(kinks.get(which), 0, reach));
      known.add(new Neighbourhood(kink(left, right).times(-sign), 0, reach));
      known.add(
          new Neighbourhood(
              reach < 0.01 || i % 2 == 0
                  ? Formula.polynomial(0, 0.7)
                  : Formula.polynomial(x * x, -2 * x, 1).times((i / 2 % 2 - 0.5) * 6e-7 / reach),
              x,
              reach));
    }
    known.add(known.get(known.size() - 3));
    return known;
  }

  /** Turns at 0, sloping away from it. */
  private static Formula kink(double left, double right) {
    return new Formula(List.of(new Term.Ramp(right, 1), new Term.Ramp(left, -1)));
  }

  /**
   * A cubic whose slope at 0, one end, is {@code slope}, but turns round on the way to {@code
   * reach} away: a measurement with a step of half the reach or more finds the opposite sign.
   *
   * <p>It is s·(x − 6x³/r²): a central difference with a step of δr gives s·(1 − 6δ²), a forward
   * one too, negative from δ = 0.41 on. With the longest legal step, r/10, the bound is r/20 ·
   * 3.6·s/r = 0.18·s, and four times that is less than the slope. The other end, 2r away, has the
   * slope −71·s.
   *
   * @param side on which x lies
   */
  private static Neighbourhood turningBack(double slope, double reach, int side) {
    return new Neighbourhood(
        Formula.polynomial(0, slope, 0, -6 * slope / (reach * reach)), side * reach, reach);
  }

  /**
   * Straight around one end, up to 0.11 of {@code reach} from it, and a thousand times as steep
   * from there on: whoever asks farther away than a tenth of the reach finds another sign.
   *
   * @param side on which the bend lies of that end
   */
  private static Neighbourhood bentBesideEnd(double slope, double reach, int side) {
    Formula bent = new Formula(List.of(new Term.Power(slope, 1), new Term.Ramp(1000 * side, side)));
    return new Neighbourhood(bent, 0.89 * side * reach, reach);
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
