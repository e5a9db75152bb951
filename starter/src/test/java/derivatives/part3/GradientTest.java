package derivatives.part3;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.gradient")
@BuildsOn({
  ForwardTest.class,
  LocalGradientsTest.class,
  SharedValuesTest.class,
  SharedValuesMoreTest.class,
  BackwardAgainTest.class,
  LossTest.class
})
class GradientTest {

  private static final Polynomial LOSS = Polynomial.of(0, 1, -4, 0, 1);

  @Test
  void hasTheSlopesComputedByHand() {
    check(2, 17);
    check(0, 1);
    check(1, -3);
    check(-1, 5);
    check(3, 85);
    check(0.5, -2.5);
    check(0.25, -0.9375);
    check(9.7, 3574.092);
  }

  private static void check(double w, double expected) {
    Call call = Call.of("LossGradient.gradient", w);
    call.known(0.0, "value-gradient-zero")
        .known(1.0, "value-gradient-one")
        .known(w, "value-gradient-is-w")
        .known(LOSS.applyAsDouble(w), "value-gradient-is-loss")
        .known(-expected, "value-gradient-downhill")
        .gives(
            call.ask(() -> LossGradient.gradient(w)).doubleValue(),
            expected,
            100 * Tolerance.ROUNDING);
  }

  /**
   * An even power is as steep at -w as at w, the other way; so only the slope of the term w is
   * left, twice.
   */
  static void checkSum(double w) {
    Call call =
        Call.saying("With w = %s, gradient(w) + gradient(-w)", w)
            .java("", "LossGradient.gradient(%s) + LossGradient.gradient(%s)".formatted(w, -w));
    call.known(0.0, "value-gradient-zero")
        .known(2.0, "value-gradient-one")
        .known(0.0, "value-gradient-is-w")
        .known(LOSS.applyAsDouble(w) + LOSS.applyAsDouble(-w), "value-gradient-is-loss")
        .known(-2.0, "value-gradient-downhill");
    double sum = call.ask(() -> LossGradient.gradient(w) + LossGradient.gradient(-w));
    // Up to w = 5 the terms of the slope add up to 541 at most.
    call.gives(sum, 2.0, 2000 * Tolerance.ROUNDING);
  }
}
