package tangent.assignment.sample;

import static tangent.assignment.sample.Measurement.SCALES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A walk to make with many weights. */
public record MultiDescent(
    LossFormula loss, List<Double> start, double learningRate, int steps, double h) {

  public MultiDescent {
    start = List.copyOf(start);
  }

  /** The start as a fresh array. */
  public double[] array() {
    return start.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** With weights that know nothing of each other. */
  public static Arbitrary<MultiDescent> onBowls() {
    return walks(1, 4, 1, 6, LossFormulas::bowls);
  }

  /**
   * With weights that do: moving them one by one leads elsewhere.
   *
   * <p>The weight that moves second then meets a slope that is off by rate · |c·g|, with the factor
   * c of the product, |c| ≥ 1, and the slope g of the weight that moved first. Both sides carry the
   * rate once more; what must be smaller is the tolerance of a slope, 4 · h/2 · 2·3 = 0.012 for h =
   * 0.001 and the steepest square: with a rate of 0.05 any |g| above 0.24 tells the two apart, and
   * here slopes are often ten times that.
   */
  public static Arbitrary<MultiDescent> crossed() {
    return walks(2, 4, 1, 5, LossFormulas::crossed);
  }

  /** No step at all: one row. */
  public static Arbitrary<MultiDescent> ofNoStep() {
    return walks(1, 3, 0, 0, LossFormulas::bowls);
  }

  /**
   * What every solution meets, to be asked with one and the same array for all starts of a count:
   * the same array again with something else changed, the lesson's length and more, losses of any
   * size, no slope at all, and a tenth of the slope after each step, so that soon there is hardly
   * any (1 − 0.45 · 2 = 0.1 on a bowl); and steep waves, on which a step as long as the learning
   * rate leaves out much more than one of h: 5·0.2²/6 = 0.033 by a central difference, where
   * 4·h/2·7 = 0.0014 is allowed.
   */
  public static List<MultiDescent> known() {
    LossFormula lesson = LossFormula.bowls(2, 5);
    LossFormula crossed = LossFormula.bowls(-1, 4).plusCross(1, 0, 1);
    LossFormula waves = lesson.plusRipple(5, 0).plusRipple(-5, 1);
    LossFormula flat = new LossFormula(List.of());
    LossFormula plane = LossFormula.plane(2);
    List<MultiDescent> known =
        new ArrayList<>(
            List.of(
                new MultiDescent(lesson, List.of(0.0, 0.0), 0.1, 15, 0.001),
                new MultiDescent(lesson, List.of(1.0, 0.0), 0.1, 15, 0.001),
                new MultiDescent(plane, List.of(0.7, 1.1), 0.3, 5, 0.01),
                new MultiDescent(crossed, List.of(1.0, 0.0), 0.1, 15, 0.001),
                new MultiDescent(crossed, List.of(1.0, 0.0), 0.05, 15, 0.001),
                new MultiDescent(crossed, List.of(1.0, 0.0), 0.05, 3, 1e-4),
                new MultiDescent(waves, List.of(0.0, 0.0), 0.2, 3, 1e-4),
                new MultiDescent(waves, List.of(0.1, 3.0), 0.3, 2, 1e-4),
                new MultiDescent(lesson, List.of(1e4, -1e4), 0.1, 3, 0.1),
                new MultiDescent(crossed, List.of(0.1, -1 / 3.0), 0.03, 80, 0.001),
                new MultiDescent(flat, List.of(0.1, -0.7), 0.1, 3, 0.001),
                new MultiDescent(lesson, List.of(3.0, -2.0), 0.45, 10, 0.001),
                new MultiDescent(lesson, List.of(0.0, 3.0), 1.1, 3, 0.001),
                new MultiDescent(lesson, List.of(3.0, 4.0), 1.25, 2, 0.001),
                new MultiDescent(crossed, List.of(1.0, 0.0), 1.5, 2, 0.001),
                new MultiDescent(
                    LossFormula.bowls(-1, 4, 0), List.of(1.0, 1.0, 1.0), 0.45, 9, 1e-4),
                new MultiDescent(lesson, List.of(2.0, 5.0), 0.1, 0, 0.001),
                new MultiDescent(
                    LossFormula.bowls(1, 2, 3, 4, 5, 6, 7, 8).plusCross(1, 0, 7),
                    List.of(0.0, 1.5, 1.5, -2.0, 0.3, 6.0, 9.0, -1.0),
                    0.1,
                    2,
                    0.001)));
    for (double scale : SCALES) {
      known.add(new MultiDescent(crossed.times(scale), List.of(1.0, 0.0), 0.05 / scale, 2, 0.001));
    }
    for (int count = 3; count < 8; count++) {
      List<Double> start = GradientAt.FROM_ZERO.subList(0, count);
      known.add(new MultiDescent(LossFormula.plane(count), start, 0.3, count - 2, 0.01));
    }
    for (double h : GradientAt.SHORT_STEPS) {
      known.add(new MultiDescent(plane, List.of(0.0, 0.7), 0.3, 1, h));
    }
    known.addAll(
        Ladder.climb(
            Ladder.sizes(-3, 1),
            h -> w -> new MultiDescent(plane, List.of(w, 1.7 - w), 0.3, 7, h)));
    known.addAll(
        Ladder.climb(
            Ladder.sizes(-6, 1),
            rate -> w -> new MultiDescent(plane, List.of(1.7 - w, w), rate, 3, 0.001)));
    return known;
  }

  private static Arbitrary<MultiDescent> walks(
      int fewest,
      int most,
      int fewestSteps,
      int mostSteps,
      IntFunction<Arbitrary<LossFormula>> losses) {
    return Arbitraries.integers()
        .between(fewest, most)
        .flatMap(
            count ->
                Combinators.combine(
                        losses.apply(count),
                        LossFormulas.points(count),
                        Arbitraries.of(0.1, 0.05, 0.2),
                        Arbitraries.integers().between(fewestSteps, mostSteps),
                        Arbitraries.of(0.001, 1e-4))
                    .as(MultiDescent::new));
  }
}
