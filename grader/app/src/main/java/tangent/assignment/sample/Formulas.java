package tangent.assignment.sample;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Functions with small, nice numbers in them, so that a counterexample can be followed by hand. */
final class Formulas {

  private Formulas() {}

  /** c with c ≠ 0. */
  static Arbitrary<Formula> constants() {
    return nonZero(9).map(c -> Formula.polynomial(c));
  }

  /**
   * m·x + c with m = k/8 ≠ 0: three decimals, so that a slope rounded to two of them shows. A line
   * has no curvature, so that its tolerance is that of rounding alone.
   */
  static Arbitrary<Formula> lines() {
    return Combinators.combine(nonZero(40), small(9))
        .as((eighths, c) -> Formula.polynomial(c, eighths / 8.0));
  }

  /** a·x² + b·x + c with a ≠ 0. */
  static Arbitrary<Formula> parabolas() {
    return Combinators.combine(nonZero(4), small(9), small(9))
        .as((a, b, c) -> Formula.polynomial(c, b, a));
  }

  /** a·x³ + b·x² + c·x + d with a ≠ 0. */
  static Arbitrary<Formula> cubics() {
    return Combinators.combine(nonZero(3), small(6), small(9), small(9))
        .as((a, b, c, d) -> Formula.polynomial(d, c, b, a));
  }

  /**
   * A parabola or a line with a sine on top: nothing that a formula for polynomials could guess.
   */
  static Arbitrary<Formula> waves() {
    return Combinators.combine(small(2), small(5), nonZero(3), Arbitraries.integers().between(1, 3))
        .as((a, b, factor, frequency) -> Formula.polynomial(0, b, a).plusWave(factor, frequency));
  }

  /** Anything whose slope changes from place to place. */
  static Arbitrary<Formula> curves() {
    return Arbitraries.oneOf(parabolas(), cubics(), waves());
  }

  private static Arbitrary<Integer> small(int largest) {
    return Arbitraries.integers().between(-largest, largest);
  }

  private static Arbitrary<Integer> nonZero(int largest) {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, largest), Arbitraries.integers().between(-largest, -1));
  }
}
