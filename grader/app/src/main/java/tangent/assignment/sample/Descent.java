package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A walk to make with one weight. */
public record Descent(DoubleUnaryOperator slope, double start, double learningRate, int steps) {

  /** A few steps on a curve. */
  public static Arbitrary<Descent> onCurve() {
    return walks(
        SlopeFormulas.curves(),
        SlopeFormulas.places(2),
        Arbitraries.of(0.1, 0.05, 0.01),
        between(1, 6));
  }

  /** No step at all: one entry. */
  public static Arbitrary<Descent> ofNoStep() {
    return walks(
        SlopeFormulas.lines(), SlopeFormulas.places(4), Arbitraries.of(0.1, 0.5), between(0, 0));
  }

  /** From a place where the slope is exactly zero: every weight is the start. */
  public static Arbitrary<Descent> atRest() {
    return Combinators.combine(
            Arbitraries.of(2, 1, 4),
            SlopeFormulas.whole(5),
            Arbitraries.of(0.1, 0.5),
            between(1, 5))
        .as(
            (factor, bottom, rate, steps) ->
                new Descent(SlopeFormulas.line(factor, bottom), bottom, rate, steps));
  }

  /**
   * Long enough to come close to rest: each step leaves a quarter or half of the way, 20 steps a
   * millionth or less. Whoever stops early is still on the way to the true weights then.
   */
  public static Arbitrary<Descent> settling() {
    return Combinators.combine(
            Arbitraries.of(2, 1, 4),
            SlopeFormulas.whole(5),
            SlopeFormulas.places(4),
            Arbitraries.of(0.75, 1.25, 0.5),
            between(16, 22))
        .as(
            (factor, bottom, start, share, steps) ->
                new Descent(SlopeFormulas.line(factor, bottom), start, share / factor, steps));
  }

  /** With a learning rate so large that each step lands further off, up to some ten thousands. */
  public static Arbitrary<Descent> overshooting() {
    return Combinators.combine(
            Arbitraries.of(2, 1, 4),
            SlopeFormulas.whole(5),
            SlopeFormulas.places(4),
            Arbitraries.of(3.0, 4.0, 2.5),
            between(2, 10))
        .as(
            (factor, bottom, start, share, steps) ->
                new Descent(SlopeFormulas.line(factor, bottom), start, share / factor, steps));
  }

  /**
   * Into infinity within some seven steps, because the weight is cubed each time; from there to NaN
   * (∞ − ∞), or, where the slope falls for ever, on at infinity.
   */
  public static Arbitrary<Descent> runaway() {
    return Combinators.combine(
            Arbitraries.of(1, 2, -1),
            Arbitraries.oneOf(between(4, 10), between(-10, -4)),
            Arbitraries.of(1.0, 0.5, 2.0),
            between(8, 12))
        .as(
            (cube, start, rate, steps) ->
                new Descent(Formula.polynomial(0, 0, 0, cube), start, rate, steps));
  }

  /**
   * What every solution meets: the lesson's length and more (longer than a thousand, where many put
   * a limit of their own), walks where all is tiny or huge, far away with any number of steps,
   * walks on which the slope is no number or infinite, and the same slope again with something else
   * changed.
   *
   * <p>Towards 0 a walk has room to come as near as it likes: after 45 halvings of 4 it is 1e-13
   * away, above the rounding of all its changes together.
   */
  public static List<Descent> known() {
    Formula line = SlopeFormulas.line(2, 3);
    Formula through = SlopeFormulas.line(1, 0);
    List<Descent> known =
        new ArrayList<>(
            List.of(
                new Descent(line, 1, 0.1, 4),
                new Descent(line, 2, 0.1, 4),
                new Descent(line, 2, 0.3, 4),
                new Descent(line, 2, 0.3, 3),
                // The same numbers again, as often as it takes to name who goes by them alone.
                new Descent(SlopeFormulas.line(-1, 2), 1, 0.1, 4),
                new Descent(SlopeFormulas.line(-1, 2), 2, 0.1, 4),
                new Descent(SlopeFormulas.line(-1, 2), 2, 0.3, 4),
                new Descent(Formula.polynomial(1, -8, 0, 4), 2, 0.01, 100),
                new Descent(line, -1 / 3.0, 0.0007, 1100),
                new Descent(through, 4, 0.5, 45),
                new Descent(line, 0.1, 0.07, 1),
                new Descent(line, 0, 0.1, 9),
                new Descent(line, 5, 1.25, 40),
                new Descent(BrokenSlope.ROOT, 0.25, 1, 3),
                new Descent(BrokenSlope.LOGARITHM, 0, 0.5, 2),
                new Descent(BrokenSlope.LOGARITHM, -1, 0.1, 3),
                new Descent(BrokenSlope.RECIPROCAL, 0, 0.1, 3),
                new Descent(line, -1e300, 0.1, 3)));
    for (double scale : Measurement.SCALES) {
      known.add(new Descent(through, 3 * scale, 0.1, 3));
    }
    for (int steps = 1; steps < 8; steps++) {
      known.add(new Descent(line, 3e8 + 0.1, Math.pow(10, -steps), steps));
    }
    known.addAll(
        Ladder.climb(Ladder.sizes(-6, 2), rate -> start -> new Descent(line, start, rate, 7)));
    return known;
  }

  private static Arbitrary<Descent> walks(
      Arbitrary<Formula> slopes,
      Arbitrary<Double> starts,
      Arbitrary<Double> rates,
      Arbitrary<Integer> steps) {
    return Combinators.combine(slopes, starts, rates, steps)
        .as((slope, start, rate, count) -> new Descent(slope, start, rate, count));
  }

  private static Arbitrary<Integer> between(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }
}
