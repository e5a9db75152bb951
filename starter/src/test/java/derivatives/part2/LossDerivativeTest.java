package derivatives.part2;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.lossDerivative")
@BuildsOn(LossTest.class)
class LossDerivativeTest {

  /** What comes out when one thing is wrong, by the name of that thing. */
  private static final Map<String, DoubleUnaryOperator> MISTAKES =
      Map.of(
          "slope-without-one", Polynomial.of(0, -8, 0, 4),
          "slope-keeps-w", Polynomial.of(0, -7, 0, 4),
          "slope-keeps-exponents", Polynomial.of(0, 1, -8, 0, 4),
          "slope-loses-exponents", Polynomial.of(1, -4, 0, 1),
          "slope-four-w", Polynomial.of(1, -4, 0, 4),
          "slope-plus-eight", Polynomial.of(1, 8, 0, 4),
          "slope-of-the-slope", Polynomial.of(-8, 0, 12),
          "slope-is-the-loss", Polynomial.of(0, 1, -4, 0, 1));

  @Test
  void hasTheSlopesComputedByHand() {
    check(2, 17);
    check(0, 1);
    check(1, -3);
    check(3, 85);
  }

  @Test
  void takesNegativeNumbersAndFractionsToo() {
    check(-1, 5);
    check(-2, -15);
    check(0.5, -2.5);
    check(-1.5, -0.5);
  }

  private static void check(double w, double expected) {
    Call call = Call.of("lossDerivative", w);
    MISTAKES.forEach((id, slope) -> call.known(slope.applyAsDouble(w), id));
    scaled(call, expected, TestedLossSlope.tolerance(w));
    call.gives(
        call.ask(() -> GradientDescent.lossDerivative(w)), expected, TestedLossSlope.tolerance(w));
  }

  /**
   * An even power is as steep at -w as at w, the other way; so only the slope of the term w is
   * left, twice.
   */
  static void checkSum(double w) {
    Call call =
        Call.saying("With w = %s, lossDerivative(w) + lossDerivative(-w)", w)
            .java("", "lossDerivative(%s) + lossDerivative(%s)".formatted(w, -w));
    MISTAKES.forEach(
        (id, slope) -> call.known(slope.applyAsDouble(w) + slope.applyAsDouble(-w), id));
    scaled(call, 2, 2 * TestedLossSlope.tolerance(w));
    double sum =
        call.ask(() -> GradientDescent.lossDerivative(w) + GradientDescent.lossDerivative(-w));
    call.gives(sum, 2.0, 2 * TestedLossSlope.tolerance(w));
  }

  /** Measured right, but for what the rise is divided by. Nobody knows the step. */
  private static void scaled(Call call, double expected, double tolerance) {
    call.known(expected / 2, "slope-half")
        .known(expected * 2, 2, "slope-double")
        .known(-expected, "slope-turned-round");
    for (double h : new double[] {1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9}) {
      call.knownWithin(expected * h, tolerance * h, "slope-not-divided");
      call.knownWithin(expected * h * 2, tolerance * h * 2, "slope-not-divided");
    }
  }
}
