package tangent.sample;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One step to take from {@code w} against {@code slope}. */
public record SingleStep(Formula slope, double w, double learningRate) {

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

  private static Arbitrary<SingleStep> at(Arbitrary<Formula> slopes, Double... rates) {
    return Combinators.combine(slopes, SlopeFormulas.places(4), Arbitraries.of(rates))
        .as(SingleStep::new);
  }
}
