package derivatives.part4;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.InJava;
import derivatives.check.Show;
import derivatives.check.Tolerance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part4.gradient")
@BuildsOn(GradientTest.class)
class GradientMoreTest {

  @Test
  void hasASlopeForEachOfThreeWeights() {
    String loss = "w -> w[0] / 7 + 2 * w[1] + 3 * w[2]";
    double[] weights = {1, 2, 3};
    double h = 0.01;
    Call call = Call.of("gradient", loss, weights, h);
    // The loss is a plane, and nowhere near the weights do its terms add up to more than 15.
    double tolerance = Tolerance.ofSlope(3, h, 15, 3, 0);
    call.gives(
        call.ask(
            () ->
                PartialDerivatives.gradient(
                    w -> w[0] / 7 + 2 * w[1] + 3 * w[2], weights.clone(), h)),
        new double[] {1 / 7.0, 2, 3},
        new double[] {tolerance});
  }

  @Test
  void measuresWithinTheStepThatItIsGiven() {
    double h = 1e-6;
    List<Double> asked = new ArrayList<>();
    double[] weights = {7};
    Call call = Call.of("gradient", "w -> w[0]", weights, h);
    call.ask(
        () ->
            PartialDerivatives.gradient(
                w -> {
                  asked.add(w[0]);
                  return w[0];
                },
                weights.clone(),
                h));
    // 7 + h is rounded.
    double far = h + 4 * Math.ulp(7.0) + 1e-9 * h;
    call.holds(
        asked.stream().allMatch(at -> Math.abs(at - 7) <= far),
        call + " moved the weight by more than the step " + Show.value(h),
        """
        List<Double> asked = new ArrayList<>();
        gradient(
            w -> {
              asked.add(w[0]);
              return w[0];
            },
            %s,
            %s);
        assertThat(asked).allMatch(at -> Math.abs(at - 7) <= %s);
        """
            .formatted(InJava.value(weights), h, far));
  }
}
