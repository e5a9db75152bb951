package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.loss")
class LossTest {

  /** At 3, for example, 81 - 36 + 3 = 48. */
  @Test
  void hasTheValuesComputedByHand() {
    check(0, 0);
    check(1, -2);
    check(2, 2);
    check(3, 48);
    check(-1, -4);
    check(0.5, -0.4375);
  }

  @Test
  void knowsThatItWasComputedFromItsArgument() {
    checkSlope(2, 17);
    checkSlope(0, 1);
    checkSlope(1, -3);
    checkSlope(-1, 5);
  }

  private static void check(double w, double expected) {
    Value loss = LossGradient.loss(Value.of(w));
    Operation.unlessTheyAreWrong(
        () ->
            Call.saying("LossGradient.loss(Value.of(%s)).data()", w)
                .known(expected - w, "value-loss-without-w")
                .known(expected - 2 * w, "value-loss-minus-w")
                .mistake(expected + 4 * w * w, "The term -4w^2 is missing.")
                .known(expected + 8 * w * w, "value-loss-plus")
                .known(expected - 12 * w * w, "value-loss-square-of-four-w")
                .known(expected + 4 * w * w - 4 * w, "value-loss-not-squared")
                .known(expected - w * w * w * w + w * w * w, "value-loss-cubed")
                .gives(loss.data(), expected, 100 * Tolerance.ROUNDING));
  }

  private static void checkSlope(double data, double expected) {
    Value w = Value.of(data);
    LossGradient.loss(w).backward();
    Operation.unlessTheyAreWrong(
        () ->
            Call.saying("After LossGradient.loss(w).backward() with w = %s, w.grad()", data)
                .known(0.0, "value-loss-in-numbers")
                .mistake(expected - 1, "One term was not built from w itself: the last one, w.")
                .gives(w.grad(), expected, 100 * Tolerance.ROUNDING));
  }
}
