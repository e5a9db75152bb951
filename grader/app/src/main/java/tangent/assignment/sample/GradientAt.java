package tangent.assignment.sample;

import static tangent.assignment.sample.Measurement.SCALES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One gradient to measure: of {@code loss} at {@code weights} with step {@code h}. */
public record GradientAt(LossFormula loss, List<Double> weights, double h) {

  /** At 0 even a thousandth of these leaves no rounding behind. */
  static final List<Double> SHORT_STEPS =
      List.of(3e-4, 1e-4, 3e-5, 1e-5, 3e-6, 1e-6, 1e-7, 1e-8, 1e-9);

  /** Places of up to seven weights. */
  static final List<Double> FROM_ZERO = List.of(0.0, 1.3, -0.7, 2.9, 0.4, -1.1, 3.7);

  public GradientAt {
    weights = List.copyOf(weights);
  }

  /** The weights as a fresh array. */
  public double[] array() {
    return weights.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** With a single weight: nothing but Part 1 in an array. */
  public static Arbitrary<GradientAt> ofOneWeight() {
    return measured(1, 1, LossFormulas::bowls);
  }

  /** With weights that know nothing of each other. */
  public static Arbitrary<GradientAt> ofBowls() {
    return measured(2, 5, LossFormulas::bowls);
  }

  /** With weights that do: a nudge that is not taken back shows in the next slope. */
  public static Arbitrary<GradientAt> crossed() {
    return measured(2, 5, LossFormulas::crossed);
  }

  /** With sines on top. */
  public static Arbitrary<GradientAt> rippled() {
    return measured(2, 4, LossFormulas::rippled);
  }

  /**
   * What every solution meets, to be asked with one and the same array for all weights of a count:
   * the same array with other weights in it, another loss, another step; slopes of any size, one of
   * them a millionth of the other, or equal to it; many weights, equal ones, far ones; and planes,
   * on which a long step leaves nothing out, so that a slope in {@code float} shows.
   */
  public static List<GradientAt> known() {
    LossFormula lesson = LossFormula.bowls(2, 5);
    LossFormula other = LossFormula.bowls(-1, 4).plusCross(1, 0, 1);
    LossFormula plane = LossFormula.plane(2);
    LossFormula many = new LossFormula(List.of());
    for (int i = 0; i < 12; i++) {
      many = many.plusBowl(1, i, i).plusCross(i % 2 == 0 ? 1 : -1, i, (i + 1) % 12);
    }
    List<Double> places =
        List.of(0.5, -1.0, 1 / 3.0, 2.5, 2.5, -3.0, 0.0, 7.0, 2.5, -0.25, 1.75, 4.0);
    List<GradientAt> known =
        new ArrayList<>(
            List.of(
                new GradientAt(many, places, 0.01),
                new GradientAt(lesson, List.of(1.0, 1.0), 0.01),
                new GradientAt(plane, List.of(2.7, -2.9), 1),
                new GradientAt(LossFormula.bowls(3, 3), List.of(1.0, 1.0), 0.01),
                new GradientAt(lesson, List.of(1.0, 3.0), 0.01),
                new GradientAt(other, List.of(1.0, 3.0), 0.01),
                new GradientAt(other, List.of(1.0, 3.0), 0.001),
                new GradientAt(lesson, List.of(3.0, 1.0), 0.001),
                new GradientAt(lesson, List.of(1e4, -1e4), 0.1),
                new GradientAt(lesson, List.of(0.1, -0.0), 0.07),
                new GradientAt(plane, List.of(-3.1, 0.3), 1),
                new GradientAt(plane, List.of(3.9, 2.2), 10),
                new GradientAt(plane, List.of(-2.9, 3.3), 0.3),
                new GradientAt(lesson.plusBowl(1e-6, 2, 4), List.of(1.0, 3.0, 1.0), 0.1)));
    for (double h : SHORT_STEPS) {
      known.add(new GradientAt(plane, List.of(0.0, 2.3), h));
      known.add(new GradientAt(plane, List.of(1.9, 0.0), h));
    }
    for (int count = 3; count < 8; count++) {
      known.add(new GradientAt(LossFormula.plane(count), FROM_ZERO.subList(0, count), 0.3));
    }
    for (double scale : SCALES) {
      known.add(new GradientAt(lesson.times(scale), List.of(1.0, 3.0), 0.01));
      known.add(new GradientAt(plane.times(-scale), List.of(2.7, -2.3), 1));
    }
    known.addAll(
        Ladder.climb(Ladder.sizes(-3, 2), h -> w -> new GradientAt(plane, List.of(w, 1.7 - w), h)));
    return known;
  }

  private static Arbitrary<GradientAt> measured(
      int fewest, int most, IntFunction<Arbitrary<LossFormula>> losses) {
    return Arbitraries.integers()
        .between(fewest, most)
        .flatMap(
            count ->
                Combinators.combine(
                        losses.apply(count),
                        LossFormulas.points(count),
                        Arbitraries.of(0.01, 0.001, 1e-4))
                    .as(GradientAt::new));
  }
}
