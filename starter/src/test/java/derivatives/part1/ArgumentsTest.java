package derivatives.part1;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Rejection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.arguments")
class ArgumentsTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);

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
  void slopesDoesNotLookAtTheStepWhenThereIsNoPoint() {
    double[] none = {};
    Call.of("slopes", PARABOLA, none, -1.0)
        .givesLength(NumericalDerivative.slopes(PARABOLA, none, -1), 0);
  }

  @Test
  void slopesWantsAPositiveStepWhenThereArePoints() {
    double[] xs = {1, 2};
    Rejection.of(
        Call.of("slopes", PARABOLA, xs, -1.0), () -> NumericalDerivative.slopes(PARABOLA, xs, -1));
  }

  @Test
  void slopesLeavesThePointsAsTheyWere() {
    double[] xs = {3, 1, 2};
    double[] slopes = NumericalDerivative.slopes(PARABOLA, xs, 0.001);
    assertThat(slopes)
        .withFailMessage("slopes returned the array xs itself. Make a new array for the slopes.")
        .isNotSameAs(xs);
    unchanged("slopes", xs, 3, 1, 2);
  }

  @Test
  void flattestWantsAtLeastOnePoint() {
    double[] none = {};
    Rejection.of(
        Call.of("flattest", PARABOLA, none, 0.001),
        () -> NumericalDerivative.flattest(PARABOLA, none, 0.001));
  }

  @Test
  void flattestLeavesThePointsAsTheyWere() {
    double[] xs = {3, 1, 2};
    NumericalDerivative.flattest(PARABOLA, xs, 0.001);
    unchanged("flattest", xs, 3, 1, 2);
  }

  @Test
  void turningWantsAPositiveAndFiniteReach() {
    for (double reach : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      Rejection.of(
          Call.of("turning", PARABOLA, 0.0, reach),
          () -> NumericalDerivative.turning(PARABOLA, 0, reach));
    }
  }

  private static void unchanged(String method, double[] xs, double... before) {
    assertThat(xs)
        .withFailMessage(
            "%s changed the array xs. It belongs to the caller: work on a copy.", method)
        .containsExactly(before);
  }
}
