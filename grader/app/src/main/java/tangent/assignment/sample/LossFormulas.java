package tangent.assignment.sample;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Losses of many weights with small, nice numbers in them.
 *
 * <p>Each weight has a square of its own, so that in every coordinate the curvature, and not
 * rounding, rules the tolerance: whoever measures with a smaller step than h is then welcome too.
 */
final class LossFormulas {

  private LossFormulas() {}

  /** A sum of squares, one for each weight, all opening upwards. */
  static Arbitrary<LossFormula> bowls(int weights) {
    return Combinators.combine(
            Arbitraries.of(1, 2, 3).list().ofSize(weights),
            SlopeFormulas.whole(5).list().ofSize(weights))
        .as(LossFormulas::bowls);
  }

  /**
   * Squares and, for each two neighbours, their product: moving one weight changes the slope of the
   * next.
   */
  static Arbitrary<LossFormula> crossed(int weights) {
    return Combinators.combine(bowls(weights), Arbitraries.of(1, -1, 2).list().ofSize(weights - 1))
        .as(LossFormulas::plusCrosses);
  }

  /** The same with sines on top: nothing that a formula for squares could guess. */
  static Arbitrary<LossFormula> rippled(int weights) {
    return Combinators.combine(crossed(weights), Arbitraries.of(1, 0, -2).list().ofSize(weights))
        .as(LossFormulas::plusRipples);
  }

  /** A place for each weight. */
  static Arbitrary<List<Double>> points(int weights) {
    return SlopeFormulas.places(3).list().ofSize(weights);
  }

  private static LossFormula bowls(List<Integer> factors, List<Integer> bottoms) {
    LossFormula sum = new LossFormula(List.of());
    for (int i = 0; i < factors.size(); i++) {
      sum = sum.plusBowl(factors.get(i), i, bottoms.get(i));
    }
    return sum;
  }

  private static LossFormula plusCrosses(LossFormula loss, List<Integer> factors) {
    LossFormula sum = loss;
    for (int i = 0; i < factors.size(); i++) {
      sum = sum.plusCross(factors.get(i), i, i + 1);
    }
    return sum;
  }

  private static LossFormula plusRipples(LossFormula loss, List<Integer> factors) {
    LossFormula sum = loss;
    for (int i = 0; i < factors.size(); i++) {
      sum = sum.plusRipple(factors.get(i), i);
    }
    return sum;
  }
}
