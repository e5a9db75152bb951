package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.NotStarted;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.gradient")
class GradientTest {

  @Test
  void hasTheSlopesComputedByHand() {
    check(2, 17);
    check(0, 1);
    check(1, -3);
    check(-1, 5);
    check(3, 85);
    check(0.5, -2.5);
  }

  private static void check(double w, double expected) {
    double gradient = LossGradient.gradient(w);
    unlessTheLossIsWrong(
        () ->
            Call.of("LossGradient.gradient", w)
                .mistake(0.0, "Ask the Value of w for its gradient, after backward() on the loss.")
                .mistake(1.0, "This is the gradient of the loss itself. Ask the Value of w.")
                .known(w * w * w * w - 4 * w * w + w, "value-gradient-is-loss")
                .known(-expected, "value-gradient-downhill")
                .gives(gradient, expected, 100 * Tolerance.ROUNDING));
  }

  /**
   * Makes a check; if it fails while the loss is wrong itself, the test is skipped: put that right
   * first.
   */
  static void unlessTheLossIsWrong(Runnable check) {
    try {
      check.run();
    } catch (AssertionError e) {
      needTheLoss();
      throw e;
    }
  }

  private static void needTheLoss() {
    Value w = Value.of(3);
    Value loss = LossGradient.loss(w);
    loss.backward();
    if (Math.abs(loss.data() - 48) > 100 * Tolerance.ROUNDING
        || Math.abs(w.grad() - 85) > 100 * Tolerance.ROUNDING) {
      throw NotStarted.waitingFor("part3.loss");
    }
  }
}
