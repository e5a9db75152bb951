package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Mistake;
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
        .mistake(expected - 1, "The term w has a slope too.")
        .mistake(expected - 1 + w, "The slope of the last term, w, does not depend on w.")
        .mistake(expected + 8 * w, "The term -4w^2 has a slope too.")
        .mistake(expected + 4 * w, "The slope of w^2 is not w.")
        .mistake(expected / 2, Mistake.HALF)
        .mistake(expected * 2, Mistake.TWICE)
        .mistake(-expected, Mistake.FLIPPED)
        .gives(GradientDescent.lossDerivative(w), expected, LossSlope.tolerance(w));
  }
}
