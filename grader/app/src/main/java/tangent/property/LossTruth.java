package tangent.property;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import tangent.sample.Exact;

/** w⁴ − 4w² + w and its slope at places where every term shows. */
final class LossTruth {

  /**
   * Quarters from −3 to 3 without 0, where most terms and most mistakes vanish. The whole numbers
   * come first, so that shrinking ends there; 1 comes behind 2, since it hides an exponent.
   */
  private static final double[] WEIGHTS = {
    2, -2, 3, -3, -1, 1, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.25, -0.25, 0.75, -0.75, 1.25, -1.25,
    1.75, -1.75, 2.25, -2.25, 2.75, -2.75
  };

  private LossTruth() {}

  static Arbitrary<Double> weights() {
    return Arbitraries.integers()
        .between(0, WEIGHTS.length - 1)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(which -> WEIGHTS[which]);
  }

  /** Relative to the sum of the absolute terms. */
  static Within value(double w) {
    double size = Math.pow(w, 4) + 4 * w * w + Math.abs(w);
    return new Within(Math.pow(w, 4) - 4 * w * w + w, Exact.TOLERANCE * size);
  }

  static Within slope(double w) {
    double size = 4 * Math.pow(Math.abs(w), 3) + 8 * Math.abs(w) + 1;
    return new Within(4 * Math.pow(w, 3) - 8 * w + 1, Exact.TOLERANCE * size);
  }
}
