package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.loss")
class LossTest {

  /** What comes out when one thing is wrong, by the name of that thing. */
  private static final List<Map.Entry<String, DoubleUnaryOperator>> MISTAKES =
      List.of(
          Map.entry("loss-without-w", Polynomial.of(0, 0, -4, 0, 1)),
          Map.entry("loss-plus-square", Polynomial.of(0, 1, 4, 0, 1)),
          Map.entry("loss-squares-the-four", Polynomial.of(0, 1, -16, 0, 1)),
          Map.entry("loss-cube", Polynomial.of(0, 1, -4, 1)),
          Map.entry("loss-square-forgotten", Polynomial.of(0, -3, 0, 0, 1)),
          Map.entry("loss-bracket", Polynomial.of(0, -1, -4, 0, 1)),
          Map.entry("loss-is-its-slope", Polynomial.of(1, -8, 0, 4)),
          Map.entry("loss-times-for-power", Polynomial.of(0, -3)),
          Map.entry("loss-times-for-power", Polynomial.of(0, 5, -4)),
          Map.entry("loss-times-for-power", Polynomial.of(0, -7, 0, 0, 1)),
          Map.entry("loss-caret", w -> ((int) w ^ 4) - 4 * ((int) w ^ 2) + w),
          Map.entry("loss-caret", w -> ((int) w ^ 4) - 4 * ((int) w ^ 2) + (int) w));

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

  /** At a thousand, 1e12 - 4e6 + 1000. */
  @Test
  void takesTenthsAndLargeNumbersToo() {
    check(0.1, 0.0601);
    check(1e3, 999996001000.0);
    check(-1e3, 999995999000.0);
  }

  private static void check(double w, double expected) {
    Call call = Call.of("loss", w);
    MISTAKES.forEach(each -> call.known(each.getValue().applyAsDouble(w), each.getKey()));
    // What rounding may add goes by the size of the terms, which may cancel out.
    double terms = Polynomial.of(0, 1, 4, 0, 1).applyAsDouble(Math.abs(w));
    call.gives(call.ask(() -> GradientDescent.loss(w)), expected, Tolerance.ROUNDING * terms);
  }

  /** The even powers do not care about the sign of w: only the term w makes a difference. */
  static void checkDifference(double w) {
    Call call =
        Call.saying("With w = %s, loss(w) - loss(-w)", w)
            .java("", "loss(%s) - loss(%s)".formatted(w, -w));
    MISTAKES.forEach(each -> call.known(difference(each.getValue(), w), each.getKey()));
    double difference = call.ask(() -> difference(GradientDescent::loss, w));
    // Up to w = 10 the terms add up to 10,410 at most.
    call.gives(difference, 2 * w, 20_000 * Tolerance.ROUNDING);
  }

  private static double difference(DoubleUnaryOperator loss, double w) {
    return loss.applyAsDouble(w) - loss.applyAsDouble(-w);
  }
}
