package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One slope to measure: of {@code function} at {@code x} with step {@code h}. */
public record Measurement(Formula function, double x, double h) {

  /** What makes slopes tiny, huge and everything between: no size is the smallest that counts. */
  static final List<Double> SCALES = List.of(0.03, 1e-3, 1e-6, 1e-9, 1e-12, 1e-40, 1e5, 1e12, 1e40);

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

  /**
   * What every solution meets: slopes that are tiny or huge though all else is ordinary, with
   * digits that neither a {@code float} nor a few decimals can hold, at places and with steps of
   * any size; the same function at other places and with another step, and another function where
   * one has been measured before.
   *
   * <p>A line scaled has its bound scaled, so slopes of any size are told from 0. Steps and places
   * of any size are met on lines, where a long step leaves nothing out.
   */
  public static List<Measurement> known() {
    Formula line = Formula.polynomial(1, -2.0 / 7);
    Formula through = Formula.polynomial(0, 1 / 3.0);
    Formula parabola = Formula.polynomial(1, -3, 1);
    Formula other = Formula.polynomial(2, 5, -1);
    List<Measurement> known =
        new ArrayList<>(
            List.of(
                new Measurement(line, 1.5, 0.1),
                new Measurement(line, -0.7, 0.3),
                new Measurement(line, 1 / 3.0, 0.07),
                new Measurement(line, 123.456, 3),
                new Measurement(line, -1e6, 0.1),
                new Measurement(line, 0.1, 100),
                new Measurement(line, -250.3, 12345.5),
                new Measurement(through, 1e-12, 1e-6),
                new Measurement(through, -0.0, 1e-9),
                new Measurement(through, 0, 1e-12),
                new Measurement(through, 0, 1e-30),
                new Measurement(parabola, 1, 0.1),
                new Measurement(parabola, 2, 0.1),
                new Measurement(parabola, 2, 0.01),
                new Measurement(other, 2, 0.01),
                new Measurement(other, 1, 0.1),
                new Measurement(parabola, -2, 0.01)));
    for (double scale : SCALES) {
      known.add(new Measurement(through.times(scale), 2, 0.1));
      known.add(new Measurement(parabola.times(-scale), -1.25, 0.001));
    }
    known.addAll(Ladder.climb(Ladder.sizes(-6, 2), h -> x -> new Measurement(line.times(x), x, h)));
    return known;
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
