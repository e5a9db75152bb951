package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.loss")
class LossTest {

  /** At 3, for example, 81 - 36 + 3 = 48. */
  @Test
  void hasTheValuesComputedByHand() {
    check(0, 0);
    check(1, -2);
    check(2, 2);
    check(3, 48);
  }

  @Test
  void takesNegativeNumbersAndFractionsToo() {
    check(-1, -4);
    check(-2, -2);
    check(0.5, -0.4375);
  }

  private static void check(double w, double expected) {
    Call.of("loss", w)
        .known(expected - w, "loss-without-w")
        .known(expected - 2 * w, "loss-bracket")
        .mistake(expected + 4 * w * w, "The term -4w^2 is missing.")
        .known(expected + 8 * w * w, "loss-plus-square")
        .known(expected - 12 * w * w, "loss-squares-the-four")
        .known(expected + 4 * w * w - 4 * w, "loss-square-forgotten")
        .known(expected - w * w * w * w + w * w * w, "loss-cube")
        .known(4 * w * w * w - 8 * w + 1, "loss-is-its-slope")
        .gives(GradientDescent.loss(w), expected, 100 * Tolerance.ROUNDING);
  }
}
