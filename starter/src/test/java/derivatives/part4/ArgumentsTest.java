package derivatives.part4;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.InJava;
import derivatives.check.Rejection;
import java.util.Arrays;
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
          Call.of("gradient", TestedLoss.LESSON, weights, wrong),
          () -> PartialDerivatives.gradient(TestedLoss.LESSON, weights, wrong));
    }
  }

  @Test
  void descendWantsAPositiveAndFiniteLearningRate() {
    double[] start = {1, 2};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("descend", TestedLoss.LESSON, start, wrong, 2, 0.001),
          () -> PartialDerivatives.descend(TestedLoss.LESSON, start, wrong, 2, 0.001));
    }
  }

  @Test
  void descendWantsAPositiveAndFiniteStep() {
    double[] start = {1, 2};
    for (double wrong : NOT_POSITIVE_AND_FINITE) {
      Rejection.of(
          Call.of("descend", TestedLoss.LESSON, start, 0.1, 2, wrong),
          () -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, 2, wrong));
    }
  }

  @Test
  void descendWantsNoNegativeNumberOfSteps() {
    double[] start = {1, 2};
    Rejection.of(
        Call.of("descend", TestedLoss.LESSON, start, 0.1, -1, 0.001),
        () -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, -1, 0.001));
  }

  @Test
  @BuildsOn(GradientTest.class)
  void gradientLeavesTheWeightsAsTheyWere() {
    double[] weights = {1, 2};
    Call call = Call.of("gradient", TestedLoss.LESSON, weights, 0.1);
    call.ask(() -> PartialDerivatives.gradient(TestedLoss.LESSON, weights, 0.1));
    call.holds(
        Arrays.equals(weights, new double[] {1, 2}),
        "gradient changed the array weights. It belongs to the caller: work on a copy.",
        "double[] weights = {1, 2};\n"
            + InJava.call("gradient", TestedLoss.LESSON, "weights", 0.1)
            + ";\nassertThat(weights).containsExactly(1, 2);");
  }

  @Test
  @BuildsOn({GradientTest.class, DescendTest.class})
  void descendLeavesTheStartAsItWas() {
    double[] start = {1, 2};
    Call call = Call.of("descend", TestedLoss.LESSON, start, 0.1, 3, 0.001);
    call.ask(() -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, 3, 0.001));
    call.holds(
        Arrays.equals(start, new double[] {1, 2}),
        "descend changed the array start. It belongs to the caller: work on a copy.",
        "double[] start = {1, 2};\n"
            + InJava.call("descend", TestedLoss.LESSON, "start", 0.1, 3, 0.001)
            + ";\nassertThat(start).containsExactly(1, 2);");
  }

  /** Where all rows are one array, their numbers are wrong too: that is part4.descend's matter. */
  @Test
  @BuildsOn({GradientTest.class, DescendTest.class})
  void descendMakesANewArrayForEachRow() {
    checkRows(2);
    checkRows(0);
  }

  @Test
  @BuildsOn(GradientTest.class)
  void gradientMakesANewArrayEachTime() {
    double[] weights = {1, 2};
    Call call = Call.of("gradient", TestedLoss.LESSON, weights, 0.1);
    double[] first = call.ask(() -> PartialDerivatives.gradient(TestedLoss.LESSON, weights, 0.1));
    double[] second = call.ask(() -> PartialDerivatives.gradient(TestedLoss.LESSON, weights, 0.1));
    String again = InJava.call("gradient", TestedLoss.LESSON, "weights", 0.1);
    call.holds(
        first != second,
        call + " gives the same array when it is called again\nMake a new one each time.",
        "double[] weights = {1, 2};\ndouble[] first =\n    "
            + again
            + ";\nassertThat("
            + again
            + ").isNotSameAs(first);");
  }

  @Test
  @BuildsOn({GradientTest.class, DescendTest.class})
  void descendMakesNewRowsEachTime() {
    double[] start = {1, 2};
    Call call = Call.of("descend", TestedLoss.LESSON, start, 0.1, 2, 0.001);
    double[][] first =
        call.ask(() -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, 2, 0.001));
    double[][] second =
        call.ask(() -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, 2, 0.001));
    String again = InJava.call("descend", TestedLoss.LESSON, "start", 0.1, 2, 0.001);
    for (int i = 0; i < first.length; i++) {
      call.holds(
          first[i] != second[i],
          call
              + ": row "
              + i
              + " is the same array when it is called again\nMake new rows each time.",
          "double[] start = {1, 2};\ndouble[][] first =\n    "
              + again
              + ";\nassertThat("
              + again
              + "["
              + i
              + "]).isNotSameAs(first["
              + i
              + "]);");
    }
  }

  private static void checkRows(int steps) {
    double[] start = {1, 2};
    Call call = Call.of("descend", TestedLoss.LESSON, start, 0.1, steps, 0.001);
    double[][] visited =
        call.ask(() -> PartialDerivatives.descend(TestedLoss.LESSON, start, 0.1, steps, 0.001));
    String rows =
        "double[] start = {1, 2};\ndouble[][] rows =\n    "
            + InJava.call("descend", TestedLoss.LESSON, "start", 0.1, steps, 0.001)
            + ";\nassertThat(rows[%s]).isNotSameAs(%s);";
    for (int i = 0; i < visited.length; i++) {
      call.holds(
          visited[i] != start,
          call + "[" + i + "] is the array start itself\nMake a copy.",
          rows.formatted(i, "start"));
      for (int j = 0; j < i; j++) {
        call.holds(
            visited[i] != visited[j],
            call + ": rows " + j + " and " + i + " are the same array\nMake a new one for each.",
            rows.formatted(i, "rows[" + j + "]"));
      }
    }
  }
}
