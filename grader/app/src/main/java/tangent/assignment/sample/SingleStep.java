package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One step to take from {@code w} against {@code slope}. */
public record SingleStep(DoubleUnaryOperator slope, double w, double learningRate) {

  /** On a line, with rates that are all unlike 1: a rate of 1 hides that it is forgotten. */
  public static Arbitrary<SingleStep> onLine() {
    return at(SlopeFormulas.lines(), 0.1, 0.5, 0.01, 0.25);
  }

  /** On a curve. */
  public static Arbitrary<SingleStep> onCurve() {
    return at(SlopeFormulas.curves(), 0.1, 0.01, 0.5, 0.001);
  }

  /** With a learning rate above 1: too large to be wise, but in the domain. */
  public static Arbitrary<SingleStep> withLargeRate() {
    return at(SlopeFormulas.lines(), 2.0, 10.0, 1.5, 1000.0);
  }

  /**
   * What every solution meets: slopes and weights that are no number or infinite, tiny and huge
   * ones, rates of any size, and the same slope again with something else changed.
   *
   * <p>At 0 the step itself is the result, so that however short it is, it shows.
   */
  public static List<SingleStep> known() {
    Formula line = SlopeFormulas.line(2, 3);
    Formula other = SlopeFormulas.line(-1, 2);
    List<SingleStep> known =
        new ArrayList<>(
            List.of(
                new SingleStep(line, 1 / 3.0, 0.07),
                new SingleStep(line, 2, 0.07),
                new SingleStep(other, 1 / 3.0, 0.07),
                new SingleStep(line, 1, 0.1),
                new SingleStep(line, 2, 0.1),
                new SingleStep(line, 2, 0.3),
                new SingleStep(other, 2, 0.3),
                new SingleStep(other, 1, 0.1),
                new SingleStep(line, 3, 0.1),
                new SingleStep(Formula.polynomial(0), 1 / 3.0, 0.1),
                new SingleStep(line, 0, 1e-12),
                new SingleStep(line, -0.5, 1),
                new SingleStep(line, 1e9, 0.1),
                new SingleStep(line, -1e200, 0.3),
                new SingleStep(line, 0, 1e200),
                new SingleStep(other, Double.POSITIVE_INFINITY, 0.1),
                new SingleStep(line, Double.NaN, 0.1),
                new SingleStep(line, Double.NEGATIVE_INFINITY, 0.3),
                new SingleStep(BrokenSlope.ROOT, -1, 0.1),
                new SingleStep(BrokenSlope.ROOT, -4, 0.3),
                new SingleStep(BrokenSlope.LOGARITHM, -2, 0.5),
                new SingleStep(BrokenSlope.LOGARITHM, 0, 0.5),
                new SingleStep(BrokenSlope.RECIPROCAL, 0, 0.1),
                new SingleStep(BrokenSlope.RECIPROCAL, 0, 0.3)));
    for (double scale : Measurement.SCALES) {
      known.add(new SingleStep(line.times(scale), 0, 0.1));
      known.add(new SingleStep(line.times(-scale), 0.7 * scale, 0.3));
    }
    known.addAll(Ladder.climb(Ladder.sizes(-6, 2), rate -> w -> new SingleStep(line, w, rate)));
    return known;
  }

  private static Arbitrary<SingleStep> at(Arbitrary<Formula> slopes, Double... rates) {
    return Combinators.combine(slopes, SlopeFormulas.places(4), Arbitraries.of(rates))
        .as((slope, w, rate) -> new SingleStep(slope, w, rate));
  }
}
