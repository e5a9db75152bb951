package tangent.sample;

import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A walk to make with many weights. */
public record WeightsWalk(
    LossFormula loss, List<Double> start, double learningRate, int steps, double h) {

  public WeightsWalk {
    start = List.copyOf(start);
  }

  /** The start as a fresh array. */
  public double[] array() {
    return start.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** With weights that know nothing of each other. */
  public static Arbitrary<WeightsWalk> onBowls() {
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
  public static Arbitrary<WeightsWalk> crossed() {
    return walks(2, 4, 1, 5, LossFormulas::crossed);
  }

  /** No step at all: one row. */
  public static Arbitrary<WeightsWalk> ofNoStep() {
    return walks(1, 3, 0, 0, LossFormulas::bowls);
  }

  private static Arbitrary<WeightsWalk> walks(
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
                    .as(WeightsWalk::new));
  }
}
