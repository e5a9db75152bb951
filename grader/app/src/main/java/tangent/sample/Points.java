package tangent.sample;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Several places at which to measure the slope of {@code function} with step {@code h}. */
public record Points(Formula function, List<Double> xs, double h) {

  /** An honest measurement of a slope stays within this many times the formula's bound. */
  public static final double SAFETY = 4;

  public Points {
    xs = List.copyOf(xs);
  }

  /** The places as a fresh array. */
  public double[] array() {
    return xs.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The true slopes, in order. */
  public double[] slopes() {
    return xs.stream().mapToDouble(function::slope).toArray();
  }

  /** The place where the true slope is closest to zero; the first of equals. */
  public double flattest() {
    return xs.stream().min(Comparator.comparingDouble(this::steepness)).orElseThrow();
  }

  /** One to six places on a curve, in any order, some of them twice. */
  public static Arbitrary<Points> onCurve() {
    return Combinators.combine(Formulas.curves(), places(), Arbitraries.of(0.01, 0.001, 1e-4))
        .as(Points::new);
  }

  /** One to six places on a line, where the tolerance is that of rounding alone. */
  public static Arbitrary<Points> onLine() {
    return Combinators.combine(Formulas.lines(), places(), Arbitraries.of(0.1, 0.01, 0.001))
        .as(Points::new);
  }

  /** No place at all; then the step does not matter, whatever it is. */
  public static Arbitrary<Points> nowhere() {
    Arbitrary<Double> steps =
        Arbitraries.of(Double.NaN, -1.0, 0.0, 0.1, Double.POSITIVE_INFINITY, -0.001);
    return Combinators.combine(Formulas.parabolas(), steps)
        .as((function, h) -> new Points(function, List.of(), h));
  }

  /**
   * Places on a curve, one of which is clearly the flattest: no honest measurement can make another
   * one look flatter.
   */
  public static Arbitrary<Points> clearlyApart() {
    return Combinators.combine(Formulas.curves(), places(), Arbitraries.of(0.001, 1e-4))
        .as((function, xs, h) -> new Points(function, xs, h).withoutRivals());
  }

  /** As {@link #clearlyApart}, with slopes below 1, which are all alike for whole numbers. */
  public static Arbitrary<Points> gentle() {
    Arbitrary<Formula> functions =
        Combinators.combine(Arbitraries.of(1, -1), Arbitraries.integers().between(-3, 3))
            .as((a, b) -> Formula.polynomial(0, b / 8.0, a / 4.0));
    Arbitrary<List<Double>> places = Measurement.quarters(4).list().ofMinSize(2).ofMaxSize(6);
    return Combinators.combine(functions, places)
        .as((function, xs) -> new Points(function, xs, 0.001).withoutRivals());
  }

  /** Places on a constant, where all slopes are exactly equal: the first place counts. */
  public static Arbitrary<Points> allFlat() {
    Arbitrary<List<Double>> places =
        Measurement.quarters(16).list().ofMinSize(2).ofMaxSize(6).uniqueElements();
    return Combinators.combine(Formulas.constants(), places, Arbitraries.of(0.25, 0.125))
        .as(Points::new);
  }

  private static Arbitrary<List<Double>> places() {
    return Measurement.quarters(16).list().ofMinSize(1).ofMaxSize(6);
  }

  private Points withoutRivals() {
    double flattest = flattest();
    double limit = steepness(flattest) + doubt(flattest);
    return new Points(
        function,
        xs.stream().filter(x -> x == flattest || steepness(x) - doubt(x) > limit).toList(),
        h);
  }

  private double steepness(double x) {
    return Math.abs(function.slope(x));
  }

  private double doubt(double x) {
    return SAFETY * function.differenceBound(x, h);
  }
}
