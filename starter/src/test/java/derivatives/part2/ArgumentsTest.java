package derivatives.part2;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.arguments")
class ArgumentsTest {

  private static final Polynomial SLOPE = Polynomial.of(-6, 2);
  private static final double[] NOT_POSITIVE_AND_FINITE = {
    0, -0.1, Double.NaN, Double.POSITIVE_INFINITY
  };

  @Test
  void stepWantsAPositiveAndFiniteLearningRate() {
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(Call.of("step", SLOPE, 8.0, wrong), () -> GradientDescent.step(SLOPE, 8, wrong));
    }
  }

  @Test
  void descendWantsAPositiveAndFiniteLearningRate() {
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("descend", SLOPE, 8.0, wrong, 3),
          () -> GradientDescent.descend(SLOPE, 8, wrong, 3));
    }
  }

  @Test
  void descendWantsNoNegativeNumberOfSteps() {
    Rejection.of(
        Call.of("descend", SLOPE, 8.0, 0.1, -1), () -> GradientDescent.descend(SLOPE, 8, 0.1, -1));
  }

  @Test
  void descendMakesANewArrayEachTime() {
    double[] first = GradientDescent.descend(SLOPE, 8, 0.1, 2);
    double[] second = GradientDescent.descend(SLOPE, 8, 0.1, 2);
    assertThat(second)
        .withFailMessage("descend returned the same array twice. Make a new one in each call.")
        .isNotSameAs(first);
  }

  @Test
  void outcomeWantsAtLeastOneWeight() {
    double[] none = {};
    Rejection.of(
        Call.of("outcome", SLOPE, none, 0.1), () -> GradientDescent.outcome(SLOPE, none, 0.1));
  }

  @Test
  void outcomeWantsAPositiveAndFiniteTolerance() {
    double[] weights = {8, 7};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("outcome", SLOPE, weights, wrong),
          () -> GradientDescent.outcome(SLOPE, weights, wrong));
    }
  }

  @Test
  void outcomeLeavesTheWeightsAsTheyWere() {
    double[] weights = {8, 5, 6};
    GradientDescent.outcome(SLOPE, weights, 0.1);
    assertThat(weights)
        .withFailMessage("outcome changed the array weights. It belongs to the caller.")
        .containsExactly(8, 5, 6);
  }
}
