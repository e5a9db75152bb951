package tangent.sample;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One slope to measure: of {@code function} at {@code x} with step {@code h}. */
public record Measurement(Formula function, double x, double h) {

  /** On a line, where every honest method is exact up to rounding, with steps from 1 to 1e-5. */
  public static Arbitrary<Measurement> onLine() {
    return at(Formulas.lines(), quarters(40), 0.1, 0.01, 0.5, 0.001, 1e-4, 1e-5, 1.0);
  }

  /**
   * On a constant: the slope is 0, and most wrong divisors don't matter, but wrong numerators do.
   */
  public static Arbitrary<Measurement> onConstant() {
    return at(Formulas.constants(), quarters(40), 0.1, 0.01, 0.001, 0.5, 1.0);
  }

  /** On a curve near zero; at most a tenth as step, or the tolerance would hide a wrong slope. */
  public static Arbitrary<Measurement> onCurve() {
    return at(
        Arbitraries.oneOf(Formulas.parabolas(), Formulas.cubics()),
        quarters(24),
        0.1,
        0.01,
        0.001,
        1e-4);
  }

  /** On a function with a sine in it, so that no rule for powers of x gives the slope. */
  public static Arbitrary<Measurement> onWave() {
    return at(Formulas.waves(), quarters(24), 0.1, 0.01, 0.001, 1e-4);
  }

  /** On a curve at 0, where a step that grows with x does not move at all. */
  public static Arbitrary<Measurement> atZero() {
    return at(Formulas.curves(), Arbitraries.just(0.0), 0.1, 0.01, 0.001, 1e-4);
  }

  /**
   * Far from zero, where a step that grows with x leaves its range. The steps stay large, because
   * the values of the function are large and bring their rounding with them.
   */
  public static Arbitrary<Measurement> farOut() {
    return at(
        Formulas.parabolas(),
        Arbitraries.of(50.0, -50.0, 100.0, -100.0, 250.0, -250.0, 1000.0, -1000.0),
        0.1,
        0.01);
  }

  private static Arbitrary<Measurement> at(
      Arbitrary<Formula> functions, Arbitrary<Double> xs, Double... steps) {
    return Combinators.combine(functions, xs, Arbitraries.of(steps)).as(Measurement::new);
  }

  /** k/4 for whole k between −{@code largest} and {@code largest}. */
  static Arbitrary<Double> quarters(int largest) {
    return Arbitraries.integers().between(-largest, largest).map(k -> k / 4.0);
  }
}
