package derivatives.part1;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Rejection;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.arguments")
class ArgumentsTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);
  private static final String POINTS = "double[] xs = {3, 1, 2};\n";

  @Test
  void derivativeWantsAPositiveAndFiniteStep() {
    for (double h : new double[] {0, -0.001, Double.NaN, Double.POSITIVE_INFINITY}) {
      Rejection.of(
          Call.of("derivative", PARABOLA, 1.0, h),
          () -> NumericalDerivative.derivative(PARABOLA, 1, h));
    }
  }

  @Test
  void derivativeWantsAFinitePoint() {
    for (double x : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      Rejection.of(
          Call.of("derivative", PARABOLA, x, 0.001),
          () -> NumericalDerivative.derivative(PARABOLA, x, 0.001));
    }
  }

  @Test
  @BuildsOn({DerivativeTest.class, SlopesTest.class})
  void slopesWantsAPositiveStepWhenThereArePoints() {
    double[] xs = {1, 2};
    Rejection.of(
        Call.of("slopes", PARABOLA, xs, -1.0), () -> NumericalDerivative.slopes(PARABOLA, xs, -1));
  }

  @Test
  @BuildsOn({DerivativeTest.class, SlopesTest.class})
  void slopesLeavesThePointsAsTheyWere() {
    double[] xs = {3, 1, 2};
    Call call = Call.of("slopes", PARABOLA, xs, 0.001);
    double[] slopes = call.ask(() -> NumericalDerivative.slopes(PARABOLA, xs, 0.001));
    call.holds(
        slopes != xs,
        "slopes returned the array xs itself. Make a new array for the slopes.",
        POINTS + "assertThat(slopes(x -> x * x, xs, 0.001)).isNotSameAs(xs);");
    unchanged(call, "slopes", xs);
  }

  @Test
  void flattestWantsAtLeastOnePoint() {
    double[] none = {};
    Rejection.of(
        Call.of("flattest", PARABOLA, none, 0.001),
        () -> NumericalDerivative.flattest(PARABOLA, none, 0.001));
  }

  @Test
  @BuildsOn({DerivativeTest.class, SlopesTest.class, FlattestTest.class})
  void flattestLeavesThePointsAsTheyWere() {
    double[] xs = {3, 1, 2};
    Call call = Call.of("flattest", PARABOLA, xs, 0.001);
    call.ask(() -> NumericalDerivative.flattest(PARABOLA, xs, 0.001));
    unchanged(call, "flattest", xs);
  }

  @Test
  void turningWantsAPositiveAndFiniteReach() {
    for (double reach : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      Rejection.of(
          Call.of("turning", PARABOLA, 0.0, reach),
          () -> NumericalDerivative.turning(PARABOLA, 0, reach));
    }
  }

  private static void unchanged(Call call, String method, double[] xs) {
    call.holds(
        Arrays.equals(xs, new double[] {3, 1, 2}),
        method + " changed the array xs. It belongs to the caller: work on a copy.",
        POINTS + method + "(x -> x * x, xs, 0.001);\nassertThat(xs).containsExactly(3, 1, 2);");
  }
}
