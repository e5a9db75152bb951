package tangent.sample;

import java.util.List;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One gradient to measure: of {@code loss} at {@code weights} with step {@code h}. */
public record GradientAt(LossFormula loss, List<Double> weights, double h) {

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
