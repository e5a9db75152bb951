package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.loss")
class LossTest {

  /** What comes out when one thing is wrong, by the name of that thing. */
  private static final Map<String, DoubleUnaryOperator> MISTAKES =
      Map.of(
          "loss-without-w", Polynomial.of(0, 0, -4, 0, 1),
          "loss-plus-square", Polynomial.of(0, 1, 4, 0, 1),
          "loss-squares-the-four", Polynomial.of(0, 1, -16, 0, 1),
          "loss-cube", Polynomial.of(0, 1, -4, 1),
          "loss-square-forgotten", Polynomial.of(0, -3, 0, 0, 1),
          "loss-bracket", Polynomial.of(0, -1, -4, 0, 1),
          "loss-is-its-slope", Polynomial.of(1, -8, 0, 4));

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
    check(-1.5, -5.4375);
  }

  private static void check(double w, double expected) {
    Call call = Call.of("loss", w);
    MISTAKES.forEach((id, loss) -> call.known(loss.applyAsDouble(w), id));
    call.gives(call.ask(() -> GradientDescent.loss(w)), expected, 100 * Tolerance.ROUNDING);
  }

  /** The even powers do not care about the sign of w: only the term w makes a difference. */
  static void checkDifference(double w) {
    Call call = Call.saying("With w = %s, loss(w) - loss(-w)", w);
    MISTAKES.forEach((id, loss) -> call.known(loss.applyAsDouble(w) - loss.applyAsDouble(-w), id));
    double difference = call.ask(() -> GradientDescent.loss(w) - GradientDescent.loss(-w));
    // Up to w = 10 the terms add up to 10,410 at most.
    call.gives(difference, 2 * w, 20_000 * Tolerance.ROUNDING);
  }
}
