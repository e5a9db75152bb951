package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.f")
class FTest {

  /** At 4, for example, 64 - 96 + 36 + 1 = 5. */
  @Test
  void hasTheValuesComputedByHand() {
    check(0, 1);
    check(1, 5);
    check(2, 3);
    check(3, 1);
    check(4, 5);
    check(5, 21);
  }

  @Test
  void takesNegativeNumbersAndFractionsToo() {
    check(-1, -15);
    check(0.5, 4.125);
  }

  private static void check(double x, double expected) {
    Call.of("f", x)
        .mistake(expected - 1, "The last term is missing: + 1.")
        .mistake(expected - 9 * x, "The term 9x is missing.")
        .mistake(expected + 6 * x * x, "The term -6x^2 is missing.")
        .mistake(expected + 12 * x * x, "The term 6x^2 has a minus in front.")
        .gives(NumericalDerivative.f(x), expected, 100 * Tolerance.ROUNDING);
  }
}
