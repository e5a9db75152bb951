package derivatives.part2;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Rejection;
import java.util.Arrays;
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
  @BuildsOn({StepTest.class, DescendTest.class})
  void descendMakesANewArrayEachTime() {
    Call call = Call.of("descend", SLOPE, 8.0, 0.1, 2);
    double[] first = call.ask(() -> GradientDescent.descend(SLOPE, 8, 0.1, 2));
    double[] second = call.ask(() -> GradientDescent.descend(SLOPE, 8, 0.1, 2));
    call.holds(
        first != second,
        "descend returned the same array twice. Make a new one in each call.",
        call.ownTest(look -> "assertThat(" + look + ")\n    .isNotSameAs(" + look + ");"));
  }

  @Test
  void outcomeWantsAtLeastOneWeight() {
    double[] none = {};
    Rejection.of(
        Call.of("outcome", SLOPE, none, 0.1), () -> GradientDescent.outcome(SLOPE, none, 0.1));
  }

  @Test
  void outcomeWantsAPositiveAndFiniteTolerance() {
    for (double[] weights : new double[][] {{8, 7}, {8, Double.NaN}}) {
      for (double wrong : NOT_POSITIVE_AND_FINITE) {
        Rejection.of(
            Call.of("outcome", SLOPE, weights, wrong),
            () -> GradientDescent.outcome(SLOPE, weights, wrong));
      }
    }
  }

  @Test
  @BuildsOn(OutcomeTest.class)
  void outcomeLeavesTheWeightsAsTheyWere() {
    double[] weights = {8, 5, 6};
    Call call = Call.of("outcome", SLOPE, weights, 0.1);
    call.ask(() -> GradientDescent.outcome(SLOPE, weights, 0.1));
    call.holds(
        Arrays.equals(weights, new double[] {8, 5, 6}),
        "outcome changed the array weights. It belongs to the caller.",
        """
        double[] weights = {8, 5, 6};
        outcome(w -> 2 * w - 6, weights, 0.1);
        assertThat(weights).containsExactly(8, 5, 6);""");
  }
}
