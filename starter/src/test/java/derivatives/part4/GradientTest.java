package derivatives.part4;

import derivatives.check.Call;
import derivatives.check.InJava;
import derivatives.check.Show;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.gradient")
class GradientTest {

  /** In Java, a call with a loss that writes down in a list where it was asked. */
  private static final String ASKED =
      """
      List<double[]> asked = new ArrayList<>();
      ToDoubleFunction<double[]> loss = %s;
      gradient(
          w -> {
            asked.add(w.clone());
            return loss.applyAsDouble(w);
          },
          new double[] {1, 4},
          0.01);
      """
          .formatted(InJava.value(TestedLoss.LESSON));

  @Test
  void hasOneSlopePerWeight() {
    TestedGradient.check(TestedLoss.LESSON, 0.0001, 0, 0);
    TestedGradient.check(TestedLoss.LESSON, 0.0001, 3, 4);
    TestedGradient.check(new TestedLoss(-1, 2, 0), 0.001, 1, 0);
  }

  @Test
  void isZeroAtTheBottom() {
    TestedGradient.check(TestedLoss.LESSON, 0.0001, 2, 5);
  }

  @Test
  void isRightWhereTheWeightsBelongTogether() {
    TestedGradient.check(new TestedLoss(2, 5, 3), 0.0001, 1, -2);
    TestedGradient.check(new TestedLoss(4, 1, 2), 0.001, 0.5, 3);
  }

  @Test
  void hasOneElementForOneWeight() {
    double[] weights = {7};
    Call call = Call.of("gradient", "w -> w.length", weights, 0.01);
    double[] gradient =
        call.ask(() -> PartialDerivatives.gradient(w -> w.length, weights.clone(), 0.01));
    call.holds(
        gradient.length == 1,
        call + " returned " + Show.value(gradient) + "\nbut there is one slope for each weight",
        "assertThat(%s).hasSize(1);"
            .formatted(InJava.call("gradient", "w -> w.length", weights, 0.01)));
  }

  @Test
  void movesOneWeightAtATimeAndByNoMoreThanTheStep() {
    double[] weights = {1, 4};
    double h = 0.01;
    List<double[]> asked = new ArrayList<>();
    Call call = Call.of("gradient", TestedLoss.LESSON, weights, h);
    call.ask(
        () ->
            PartialDerivatives.gradient(
                w -> {
                  asked.add(w.clone());
                  return TestedLoss.LESSON.applyAsDouble(w);
                },
                weights.clone(),
                h));
    // Sums are rounded: 4 + h may be a little more than h away from 4, and 4 + h - h is not
    // always 4.
    double rounding = 4 * Math.ulp(4.0) + 1e-9 * h;
    Optional<double[]> wrong =
        asked.stream()
            .filter(
                at -> {
                  double first = Math.abs(at[0] - weights[0]);
                  double second = Math.abs(at[1] - weights[1]);
                  return Math.min(first, second) > rounding
                      || Math.max(first, second) > h + rounding;
                })
            .findFirst();
    call.holds(
        !asked.isEmpty(),
        call + " never asked the loss for a value",
        ASKED + "assertThat(asked).isNotEmpty();");
    call.known(false, "gradient-all-nudged").known(false, "gradient-nudge-stays");
    call.holds(
        wrong.isEmpty(),
        call
            + " asked for the loss at "
            + wrong.map(Show::value).orElse("")
            + "\nbut only one weight may move at a time, by 0.01 at most",
        ASKED
            + """
            assertThat(asked)
                .allSatisfy(
                    at -> {
                      double first = Math.abs(at[0] - 1);
                      double second = Math.abs(at[1] - 4);
                      assertThat(Math.min(first, second)).isCloseTo(0, within(1e-10));
                      assertThat(Math.max(first, second)).isLessThanOrEqualTo(0.01 + 1e-10);
                    });
            """);
  }
}
