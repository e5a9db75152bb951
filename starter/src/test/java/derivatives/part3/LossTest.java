package derivatives.part3;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part3.loss")
@BuildsOn({
  ForwardTest.class,
  LocalGradientsTest.class,
  SharedValuesTest.class,
  SharedValuesMoreTest.class,
  BackwardAgainTest.class
})
class LossTest {

  /** What comes out when one thing is wrong, by the name of that thing. */
  private static final Map<String, Polynomial> MISTAKES =
      Map.of(
          "value-loss-without-w", Polynomial.of(0, 0, -4, 0, 1),
          "value-loss-minus-w", Polynomial.of(0, -1, -4, 0, 1),
          "value-loss-plus", Polynomial.of(0, 1, 4, 0, 1),
          "value-loss-square-of-four-w", Polynomial.of(0, 1, -16, 0, 1),
          "value-loss-not-squared", Polynomial.of(0, -3, 0, 0, 1),
          "value-loss-cubed", Polynomial.of(0, 1, -4, 1));

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
    Call call =
        Call.saying("LossGradient.loss(Value.of(%s)).data()", w)
            .java("", "LossGradient.loss(Value.of(" + w + ")).data()");
    MISTAKES.forEach((id, loss) -> call.known(loss.applyAsDouble(w), id));
    call.gives(
        call.ask(() -> LossGradient.loss(Value.of(w)).data()).doubleValue(),
        expected,
        100 * Tolerance.ROUNDING);
  }

  private static void checkSlope(double data, double expected) {
    Call call =
        Call.saying("After LossGradient.loss(w).backward() with w = %s, w.grad()", data)
            .java(TestedOperation.leaf("w", data) + "LossGradient.loss(w).backward();", "w.grad()");
    MISTAKES.forEach((id, loss) -> call.known(loss.slope().applyAsDouble(data), id));
    call.known(0.0, "value-loss-in-numbers")
        .known(expected - 1, "value-loss-half-in-numbers")
        .known(expected + 8 * data, "value-loss-half-in-numbers")
        .known(1 - 8 * data, "value-loss-half-in-numbers")
        .known(1.0, "value-loss-half-in-numbers");
    double gradient =
        call.ask(
            () -> {
              Value w = Value.of(data);
              LossGradient.loss(w).backward();
              return w.grad();
            });
    call.gives(gradient, expected, 100 * Tolerance.ROUNDING);
  }

  /** The even powers do not care about the sign of w: only the term w makes a difference. */
  static void checkDifference(double w) {
    String written = "LossGradient.loss(Value.of(%s)).data()";
    Call call =
        Call.saying("With w = %s, loss(w) - loss(-w)", w)
            .java("", written.formatted(w) + " - " + written.formatted(-w));
    MISTAKES.forEach((id, loss) -> call.known(loss.applyAsDouble(w) - loss.applyAsDouble(-w), id));
    double difference =
        call.ask(
            () -> LossGradient.loss(Value.of(w)).data() - LossGradient.loss(Value.of(-w)).data());
    // Up to w = 10 the terms add up to 10,410 at most.
    call.gives(difference, 2 * w, 20_000 * Tolerance.ROUNDING);
  }
}
