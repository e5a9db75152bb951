package tangent.assignment.sample;

import derivatives.part2.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A walk that has been made, to be judged by its end.
 *
 * <p>Slopes and tolerances are small multiples of 1/8, so that comparing them, or their squares, is
 * exact.
 */
public record DescentEnd(DoubleUnaryOperator slope, List<Double> weights, double tolerance) {

  public DescentEnd {
    weights = List.copyOf(weights);
  }

  /** The weights as a fresh array. */
  public double[] array() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  public double last() {
    return weights.get(weights.size() - 1);
  }

  /** What the assignment promises. */
  public Outcome outcome() {
    if (!weights.stream().allMatch(Double::isFinite)) {
      return Outcome.DIVERGED;
    }
    boolean flat = Math.abs(slope.applyAsDouble(last())) <= tolerance;
    return flat ? Outcome.CONVERGED : Outcome.STILL_MOVING;
  }

  /** The last slope is half the tolerance or less. */
  public static Arbitrary<DescentEnd> settled() {
    return ends(Arbitraries.of(2.0, 4.0));
  }

  /** The last slope is the tolerance exactly, on one side of zero or the other. */
  public static Arbitrary<DescentEnd> justSettled() {
    return ends(Arbitraries.of(1.0));
  }

  /** The last slope is twice the tolerance or more. */
  public static Arbitrary<DescentEnd> moving() {
    return ends(Arbitraries.of(0.5, 0.25));
  }

  /**
   * The last slope is twice the tolerance or more, but the last two weights are closer than that to
   * each other.
   */
  public static Arbitrary<DescentEnd> creeping() {
    return Combinators.combine(moving(), Arbitraries.of(0.0625, 0.75))
        .as((end, share) -> end.withOneMoreBeforeLast(end.last() + share * end.tolerance()));
  }

  /** The walk has been at a place where the slope is exactly zero, and has gone on. */
  public static Arbitrary<DescentEnd> pastTheBottom() {
    return Combinators.combine(
            SlopeFormulas.nonZero(2),
            SlopeFormulas.whole(5),
            Arbitraries.of(1.0, -1.0, 2.0),
            Arbitraries.of(0.5, 0.25))
        .as(
            (factor, bottom, past, tolerance) ->
                new DescentEnd(
                    SlopeFormulas.line(factor, bottom),
                    List.of((double) bottom, bottom + past),
                    tolerance));
  }

  /** Far away before the last, and yet finite: no reason to call it diverged. */
  public static Arbitrary<DescentEnd> fromFarAway() {
    return Combinators.combine(
            Arbitraries.oneOf(settled(), moving()), Arbitraries.of(1e9, -1e9, 1e300, -1e300))
        .as(DescentEnd::after);
  }

  /** Settled further from zero than the walk began: no reason either, however long it took. */
  public static Arbitrary<DescentEnd> ledAway() {
    return Combinators.combine(
            Arbitraries.of(2, 1, -1),
            Arbitraries.of(20, -20, 50),
            SlopeFormulas.places(2).list().ofMinSize(1).ofMaxSize(4))
        .as(
            (factor, bottom, before) ->
                new DescentEnd(SlopeFormulas.line(factor, bottom), List.of(bottom + 0.25), 1.0)
                    .after(before));
  }

  /** Finite weights, but no finite slope at the last one. */
  public static Arbitrary<DescentEnd> whereNoSlopeIs() {
    return Combinators.combine(
            Arbitraries.of(
                new DescentEnd(BrokenSlope.ROOT, List.of(-1.0), 0.5),
                new DescentEnd(BrokenSlope.LOGARITHM, List.of(-2.0), 0.5),
                new DescentEnd(BrokenSlope.LOGARITHM, List.of(0.0), 0.5),
                new DescentEnd(BrokenSlope.RECIPROCAL, List.of(0.0), 0.5)),
            earlier(0))
        .as(DescentEnd::after);
  }

  /** One weight, at any index, is infinite or not a number; the last slope is zero if it can be. */
  public static Arbitrary<DescentEnd> withOneLost() {
    return Combinators.combine(settled(), Arbitraries.integers().between(0, 5), lostWeights())
        .as((end, index, lost) -> end.withLost(index, lost));
  }

  /** One weight is lost, and where the walk ended it is still steep. */
  public static Arbitrary<DescentEnd> withOneLostOnTheWay() {
    return Combinators.combine(moving(), lostWeights(), SlopeFormulas.places(4))
        .as((end, lost, first) -> end.after(lost).after(first));
  }

  /** A weight in the middle is lost, and the walk comes back to a flat place. */
  public static Arbitrary<DescentEnd> withOneLostBetween() {
    return Combinators.combine(settled(), lostWeights(), SlopeFormulas.places(4))
        .as((end, lost, first) -> end.after(lost).after(first));
  }

  /** From some weight on everything is lost, as in a real walk. */
  public static Arbitrary<DescentEnd> withAllLostAtTheEnd() {
    return Combinators.combine(settled(), lostWeights(), Arbitraries.integers().between(1, 3))
        .as(
            (end, lost, count) -> {
              List<Double> weights = new ArrayList<>(end.weights());
              for (int i = 0; i < count; i++) {
                weights.add(i == 0 ? lost : Double.NaN);
              }
              return new DescentEnd(end.slope(), weights, end.tolerance());
            });
  }

  /**
   * What every solution meets: weights so large that no two may be added or squared, walks of one
   * weight and of a hundred, tolerances of any size, slopes a billionth above and below (where
   * squares still compare), none behind a lost weight, and the same slope with something changed.
   */
  public static List<DescentEnd> known() {
    Formula line = SlopeFormulas.line(2, 3);
    Formula steady = Formula.polynomial(0.3);
    List<Double> huge = List.of(1.7e308, 1.7e308, -1.7e308, -1.7e308, -1.7e308, 3.25);
    DescentEnd longWalk = new DescentEnd(line, Collections.nCopies(100, 3.25), 1);
    List<DescentEnd> known =
        new ArrayList<>(
            List.of(
                new DescentEnd(line, List.of(3.25), 1),
                new DescentEnd(line, List.of(3.25), 0.25),
                new DescentEnd(SlopeFormulas.line(-1, 2), List.of(3.25), 0.25),
                new DescentEnd(line, List.of(2.75), 1),
                new DescentEnd(line, huge, 1),
                new DescentEnd(line, huge, 0.25),
                new DescentEnd(line, List.of(Double.MAX_VALUE, Double.MAX_VALUE, 3.0), 0.1),
                new DescentEnd(line, List.of(1e-300, 3.0), 0.1),
                // Standing still where it is steep: the learning rate may be that small.
                new DescentEnd(line, List.of(9.0, 4.0, 4.0), 1),
                new DescentEnd(line, List.of(2.0, 2.0), 0.5),
                new DescentEnd(SlopeFormulas.line(-1, 2), List.of(1.0, 5.0, 5.0, 5.0), 0.25),
                new DescentEnd(line, List.of(0.0, 4.0), 1),
                new DescentEnd(line, List.of(Double.NaN), 1),
                new DescentEnd(line, List.of(Double.NEGATIVE_INFINITY, Double.NaN), 1),
                longWalk,
                longWalk.withLost(61, Double.NaN),
                longWalk.withLost(7, Double.NaN),
                new DescentEnd(steady, List.of(-0.0), 0.3 * (1 + 1e-9)),
                new DescentEnd(steady, List.of(0.7), 0.3 * (1 - 1e-9)),
                new DescentEnd(steady.times(-1), List.of(0.7), 0.3 * (1 + 1e-9)),
                new DescentEnd(steady.times(-1), List.of(0.7), 0.3 * (1 - 1e-9)),
                new DescentEnd(BrokenSlope.ROOT, List.of(1.0, -1.0), 1e9),
                new DescentEnd(BrokenSlope.RECIPROCAL, List.of(1.0, 0.0), 1e9)));
    List<Double> apart = IntStream.range(0, 12).mapToObj(i -> 9.0 - i / 2.0).toList();
    for (int end = 0; end < 12; end++) {
      double lost = end % 2 == 0 ? Double.NaN : Double.NEGATIVE_INFINITY;
      Formula level = SlopeFormulas.line(2, end % 3 == 0 ? 3.5 : 3);
      known.add(new DescentEnd(level, apart, 1).withLost(end, lost));
      // Settled at its end, and nowhere else; then anywhere but at its end.
      known.add(
          new DescentEnd(SlopeFormulas.line(2, 9 - end / 2.0), apart.subList(0, end + 1), 0.5));
      known.add(
          new DescentEnd(SlopeFormulas.line(1, 20), apart.subList(0, end + 1), 10.9 + end / 2.0));
    }
    for (double scale : Measurement.SCALES) {
      known.add(new DescentEnd(line.times(scale), List.of(1.0, 3.5), 0.75 * scale));
      known.add(new DescentEnd(line.times(-scale), List.of(3.5, 2.5), 1.5 * scale));
    }
    return known;
  }

  private static Arbitrary<Double> lostWeights() {
    return Arbitraries.of(Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
  }

  /**
   * On a line through zero at a whole number, ending next to it.
   *
   * @param ratios of the tolerance to the last slope
   */
  private static Arbitrary<DescentEnd> ends(Arbitrary<Double> ratios) {
    return Combinators.combine(
            SlopeFormulas.nonZero(2),
            SlopeFormulas.whole(5),
            Arbitraries.of(0.5, -0.5, 1.0, -1.0),
            ratios,
            earlier(10))
        .as(
            (factor, bottom, off, ratio, before) ->
                new DescentEnd(
                        SlopeFormulas.line(factor, bottom),
                        List.of(bottom + off),
                        Math.abs(factor * off) * ratio)
                    .after(before));
  }

  /** Up to four earlier weights; at least {@code away} from zero, where no line of ours is flat. */
  private static Arbitrary<List<Double>> earlier(int away) {
    return SlopeFormulas.nonZero(20).map(k -> Math.signum(k) * away + k / 4.0).list().ofMaxSize(4);
  }

  private DescentEnd after(double first) {
    return after(List.of(first));
  }

  private DescentEnd after(List<Double> before) {
    List<Double> all = new ArrayList<>(before);
    all.addAll(weights);
    return new DescentEnd(slope, all, tolerance);
  }

  private DescentEnd withOneMoreBeforeLast(double weight) {
    List<Double> all = new ArrayList<>(weights);
    all.add(all.size() - 1, weight);
    return new DescentEnd(slope, all, tolerance);
  }

  private DescentEnd withLost(int index, double lost) {
    List<Double> all = new ArrayList<>(weights);
    all.set(index % all.size(), lost);
    return new DescentEnd(slope, all, tolerance);
  }
}
