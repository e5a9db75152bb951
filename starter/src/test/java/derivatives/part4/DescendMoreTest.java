package derivatives.part4;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.InJava;
import derivatives.check.Show;
import derivatives.check.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part4.descend")
@BuildsOn({GradientTest.class, DescendTest.class})
class DescendMoreTest {

  @Test
  void keepsAllDigitsOfTheWeights() {
    double h = 0.001;
    double[] start = {0.1, 0.7};
    Call call = Call.of("descend", "w -> 4", start, 0.1, 2, h);
    call.fact("The loss is the same everywhere, so no weight moves.");
    // A slope of 0 may be measured with the rounding of two fours. The step is a tenth of it.
    double near = 0.1 * Tolerance.ofSlope(0.7, h, 4, 0, 0);
    call.gives(
        call.ask(() -> PartialDerivatives.descend(w -> 4, start.clone(), 0.1, 2, h)),
        new double[][] {start, start, start},
        new double[] {0, 0, near});
  }

  /** From 7 the walk goes to 6.7 and to 6.4. */
  @Test
  void measuresWithinTheStepThatItIsGiven() {
    double h = 1e-6;
    List<Double> asked = new ArrayList<>();
    double[] start = {7};
    Call call = Call.of("descend", "w -> 3 * w[0]", start, 0.1, 2, h);
    double[][] visited =
        call.ask(
            () ->
                PartialDerivatives.descend(
                    w -> {
                      asked.add(w[0]);
                      return 3 * w[0];
                    },
                    start.clone(),
                    0.1,
                    2,
                    h));
    // 7 + h is rounded.
    double far = h + 4 * Math.ulp(7.0) + 1e-9 * h;
    call.holds(
        asked.stream()
            .allMatch(at -> Stream.of(visited).anyMatch(row -> Math.abs(row[0] - at) <= far)),
        call
            + " asked for the loss further away from every weight visited than the step "
            + Show.value(h),
        """
        List<Double> asked = new ArrayList<>();
        double[][] visited =
            descend(
                w -> {
                  asked.add(w[0]);
                  return 3 * w[0];
                },
                %s,
                0.1,
                2,
                %s);
        for (double[] row : visited) {
          asked.removeIf(at -> Math.abs(at - row[0]) <= %s);
        }
        assertThat(asked).isEmpty();
        """
            .formatted(InJava.value(start), h, far));
  }
}
