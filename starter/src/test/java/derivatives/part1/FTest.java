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
        .known(expected - 1, "f-without-one")
        .known(expected - 18 * x, "f-minus-nine")
        .mistake(expected - 9 * x, "The term 9x is missing.")
        .mistake(expected + 6 * x * x, "The term -6x^2 is missing.")
        .known(expected + 12 * x * x, "f-plus-six")
        .known(expected + 6 * x * x - 6 * x, "f-six-x")
        .known(expected - 30 * x * x, "f-six-inside-square")
        .known(3 * x * x - 12 * x + 9, "f-is-its-slope")
        .gives(NumericalDerivative.f(x), expected, 100 * Tolerance.ROUNDING);
  }
}
