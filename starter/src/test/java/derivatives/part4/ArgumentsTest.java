package derivatives.part4;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.arguments")
class ArgumentsTest {

  private static final double[] NOT_POSITIVE_AND_FINITE = {
    0, -0.001, Double.NaN, Double.POSITIVE_INFINITY
  };

  @Test
  void gradientWantsAPositiveAndFiniteStep() {
    double[] weights = {1, 2};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("gradient", Loss.LESSON, weights, wrong),
          () -> PartialDerivatives.gradient(Loss.LESSON, weights, wrong));
    }
  }

  @Test
  void descendWantsAPositiveAndFiniteLearningRate() {
    double[] start = {1, 2};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("descend", Loss.LESSON, start, wrong, 2, 0.001),
          () -> PartialDerivatives.descend(Loss.LESSON, start, wrong, 2, 0.001));
    }
  }

  @Test
  void descendWantsAPositiveAndFiniteStep() {
    double[] start = {1, 2};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("descend", Loss.LESSON, start, 0.1, 2, wrong),
          () -> PartialDerivatives.descend(Loss.LESSON, start, 0.1, 2, wrong));
    }
  }

  @Test
  void descendWantsNoNegativeNumberOfSteps() {
    double[] start = {1, 2};
    Rejection.of(
        Call.of("descend", Loss.LESSON, start, 0.1, -1, 0.001),
        () -> PartialDerivatives.descend(Loss.LESSON, start, 0.1, -1, 0.001));
  }

  @Test
  void gradientLeavesTheWeightsAsTheyWere() {
    double[] weights = {1, 2};
    PartialDerivatives.gradient(Loss.LESSON, weights, 0.1);
    assertThat(weights)
        .withFailMessage(
            "gradient changed the array weights. It belongs to the caller: work on a copy.")
        .containsExactly(1, 2);
  }

  @Test
  void descendLeavesTheStartAsItWas() {
    double[] start = {1, 2};
    PartialDerivatives.descend(Loss.LESSON, start, 0.1, 3, 0.001);
    assertThat(start)
        .withFailMessage(
            "descend changed the array start. It belongs to the caller: work on a copy.")
        .containsExactly(1, 2);
  }

  @Test
  void descendMakesANewArrayForEachRow() {
    double[] start = {1, 2};
    double[][] visited = PartialDerivatives.descend(Loss.LESSON, start, 0.1, 2, 0.001);
    for (int i = 0; i < visited.length; i++) {
      assertThat(visited[i])
          .withFailMessage("Row %d of descend is the array start itself. Make a copy.", i)
          .isNotSameAs(start);
      for (int j = 0; j < i; j++) {
        assertThat(visited[i])
            .withFailMessage(
                "Rows %d and %d of descend are the same array. Make a new one for each.", j, i)
            .isNotSameAs(visited[j]);
      }
    }
  }
}
