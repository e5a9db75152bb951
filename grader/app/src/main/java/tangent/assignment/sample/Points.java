package tangent.assignment.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
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

  /** No place at all. The step is one that is allowed: whether it is looked at then is free. */
  public static Arbitrary<Points> nowhere() {
    return Combinators.combine(Formulas.parabolas(), Arbitraries.of(0.1, 0.01, 0.001, 1.0))
        .as((function, h) -> new Points(function, List.of(), h));
  }

  /**
   * What every solution meets, to be asked with one and the same array for all places of a length,
   * from 0 on and by whole numbers, too: the same array with other places in it, another function,
   * another step; slopes of any size, 0 among them, digits that neither a {@code float} nor a few
   * decimals can hold, forty places.
   */
  public static List<Points> measuredAgain() {
    Formula parabola = Formula.polynomial(1, -3, 1);
    Formula line = Formula.polynomial(1, -2.0 / 7);
    List<Double> places = List.of(0.5, -2.0, 3.0, 1 / 3.0, -0.7);
    List<Double> others = List.of(0.5, 4.0, 3.0, 1 / 3.0, -0.7);
    List<Points> known =
        new ArrayList<>(
            List.of(
                new Points(parabola, places, 0.01),
                new Points(parabola, others, 0.01),
                new Points(line, others, 0.001),
                new Points(Formula.polynomial(2, 5, -1), others, 0.01),
                new Points(parabola, List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0), 0.01),
                new Points(line, List.of(2.0), 0.1),
                new Points(line, List.of(0.0, 0.7), 0.1),
                new Points(line, List.of(3.0, -1.3, 0.4), 0.1),
                new Points(parabola, List.of(3.0, 0.5, 4.0, -0.7, 1 / 3.0), 0.001),
                new Points(line, List.of(0.1, 1 / 3.0, -123.456, 1e6, -0.0), 0.3),
                new Points(line, many(), 0.1),
                new Points(parabola, many(), 0.01),
                new Points(Formula.polynomial(5), places, 0.25),
                new Points(Formula.polynomial(-3), many(), 0.1),
                new Points(Formula.ramp(2, 1), places, 0.25)));
    for (double scale : Measurement.SCALES) {
      known.add(new Points(line.times(scale), places, 0.1));
      known.add(new Points(parabola.times(scale), places, 0.001));
    }
    known.addAll(
        Ladder.climb(
            Ladder.sizes(-6, 2),
            h -> x -> new Points(line.times(x), List.of(x, x + 1, x - 0.3, x / 7), h)));
    return known;
  }

  /**
   * As {@link #measuredAgain}, with one place that is clearly the flattest: at either end, in the
   * middle, alone; where all slopes are steep, however steep, or gentle, however gentle, all of one
   * sign or of both; and the first of many that are equal, behind a steeper one too.
   */
  public static List<Points> oneClearlyFlattest() {
    Formula parabola = Formula.polynomial(1, -3, 1);
    List<Double> ends = List.of(9.0, 5.317, 7.0);
    List<Double> middle = List.of(-8.7, -6.1, -0.7, -9.0, -2.0);
    List<Points> known =
        new ArrayList<>(
            List.of(
                new Points(parabola, ends, 0.001),
                new Points(parabola, List.of(9.0, 5.3, 1.7), 0.001),
                new Points(Formula.polynomial(2, 5, -1), List.of(9.0, 5.3, 1.7), 0.001),
                new Points(Formula.polynomial(2, -30, 1), List.of(9.0, 5.3, 1.7), 0.001),
                new Points(parabola, List.of(1.4, 9.0, -3.0), 0.001),
                new Points(parabola, List.of(9.0, 5.3), 0.001),
                new Points(parabola, List.of(1.4, 5.0), 0.001),
                new Points(Formula.polynomial(0, 0, 1), List.of(2.0, 0.0, 1.0), 0.001),
                new Points(parabola, List.of(-7.3), 0.001),
                new Points(parabola, List.of(0.0), 0.01),
                new Points(Formula.polynomial(2, 5, -1), List.of(4.25), 0.001),
                // A flat place, then none: who still has to beat the former one is wrong.
                new Points(parabola, many(), 0.001),
                new Points(parabola, List.of(0.1, 1.4, -123.456, 1e4), 0.001),
                new Points(parabola.times(-1), many(), 0.001),
                new Points(Formula.polynomial(5), many(), 0.25),
                new Points(Formula.polynomial(-3), List.of(-0.5, -2.0, 3.0), 0.25),
                new Points(Formula.ramp(0.5, 1), List.of(2.0, -1.0, -3.0, 1.0), 0.25),
                new Points(Formula.ramp(2, 1), List.of(3.0, -0.5, -2.0), 0.25),
                new Points(Formula.ramp(-3, -1), List.of(-1.0, 4.0, -2.0, 2.0, 3.0), 0.25)));
    for (double scale : Measurement.SCALES) {
      known.add(new Points(parabola.times(scale), ends, 0.001));
      known.add(new Points(parabola.times(scale), middle, 0.001));
      known.add(new Points(parabola.times(-scale), List.of(4.0, -4.0, 3.0), 0.001));
    }
    known.addAll(Ladder.climb(Ladder.sizes(-6, 2), h -> x -> apart(x, h)));
    return known;
  }

  /** A slope of x² is off by the step at most, in the same direction at each place. */
  private static Points apart(double x, double h) {
    double unit = Math.max(1, h);
    return new Points(
        Formula.polynomial(0, -2 * x, 1),
        List.of(x - 9 * unit, x + 7 * unit, x + 1.5 * unit, x + 8 * unit),
        h);
  }

  /**
   * 5.3, 5.2, 5.1 … 1.4: 1.5, where x² − 3x is flat, stands among them; no place twice. Not more of
   * them, or who measures each slope by two thousand values would ask for too many in one call.
   */
  private static List<Double> many() {
    return IntStream.range(0, 40).mapToObj(i -> (53 - i) / 10.0).toList();
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

  /** How far the true slope is from zero. */
  public double steepness(double x) {
    return Math.abs(function.slope(x));
  }

  private double doubt(double x) {
    return SAFETY * function.differenceBound(x, h);
  }
}
