package derivatives.part2;

import derivatives.check.Call;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.lossDerivative")
class LossDerivativeTest {

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
  }

  private static void check(double w, double expected) {
    Call.of("lossDerivative", w)
        .known(expected - 1, "slope-without-one")
        .known(expected - 1 + w, "slope-keeps-w")
        .mistake(expected + 8 * w, "The term -4w^2 has a slope too.")
        .known(expected + 4 * w, "slope-four-w")
        .known(expected + 16 * w, "slope-plus-eight")
        .known(4 * w * w * w * w - 8 * w * w + w, "slope-keeps-exponents")
        .known(w * w * w - 4 * w + 1, "slope-loses-exponents")
        .known(12 * w * w - 8, "slope-of-the-slope")
        .known(w * w * w * w - 4 * w * w + w, "slope-is-the-loss")
        .known(expected / 2, "slope-half")
        .mistake(
            expected * 2, "Twice the slope: are the points further apart than what you divide by?")
        .known(-expected, "slope-turned-round")
        .gives(GradientDescent.lossDerivative(w), expected, LossSlope.tolerance(w));
  }
}
