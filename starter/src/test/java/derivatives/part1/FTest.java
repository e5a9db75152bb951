package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.f")
class FTest {

  private static final Polynomial F = Polynomial.of(1, 9, -6, 1);

  /** What comes out when one thing is wrong, by the name of that thing. */
  private static final List<Map.Entry<String, DoubleUnaryOperator>> MISTAKES =
      List.of(
          Map.entry("f-without-one", Polynomial.of(0, 9, -6, 1)),
          Map.entry("f-minus-nine", Polynomial.of(1, -9, -6, 1)),
          Map.entry("f-plus-six", Polynomial.of(1, 9, 6, 1)),
          Map.entry("f-six-x", Polynomial.of(1, 3, 0, 1)),
          Map.entry("f-brackets", Polynomial.of(-6, -54, -6, 1)),
          Map.entry("f-six-inside-square", Polynomial.of(1, 9, -36, 1)),
          Map.entry("f-is-its-slope", Polynomial.of(9, -12, 3)),
          Map.entry("f-times-for-power", Polynomial.of(1)),
          Map.entry("f-times-for-power", Polynomial.of(1, 12, -6)),
          Map.entry("f-times-for-power", Polynomial.of(1, -3, 0, 1)),
          Map.entry("f-caret", x -> ((int) x ^ 3) - 6 * ((int) x ^ 2) + 9 * x + 1),
          Map.entry("f-caret", x -> ((int) x ^ 3) - 6 * ((int) x ^ 2) + 9 * (int) x + 1),
          Map.entry("f-whole-numbers", x -> F.applyAsDouble((long) x)),
          Map.entry("f-whole-numbers", x -> inWholeNumbers((int) x)),
          Map.entry("f-pow-swapped", x -> Math.pow(3, x) - 6 * Math.pow(2, x) + 9 * x + 1));

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

  /** At -1.5, for example, -3.375 - 13.5 - 13.5 + 1 = -29.375. */
  @Test
  void takesNegativeNumbersAndFractionsToo() {
    check(-1, -15);
    check(0.5, 4.125);
    check(-1.5, -29.375);
    check(2.25, 2.265625);
  }

  /** At a million, 1e18 - 6e12 + 9e6 + 1. */
  @Test
  void takesTenthsAndLargeNumbersToo() {
    check(0.1, 1.841);
    check(1e6, 999994000009000001.0);
    check(-1e6, -1000006000008999999.0);
  }

  private static void check(double x, double expected) {
    Call call = Call.of("f", x);
    MISTAKES.forEach(each -> call.known(each.getValue().applyAsDouble(x), each.getKey()));
    // What rounding may add goes by the size of the terms, which may cancel out.
    double terms = Polynomial.of(1, 9, 6, 1).applyAsDouble(Math.abs(x));
    call.gives(call.ask(() -> NumericalDerivative.f(x)), expected, Tolerance.ROUNDING * terms);
  }

  /** Beyond 1290 the cube does not fit in. */
  private static int inWholeNumbers(int n) {
    return n * n * n - 6 * n * n + 9 * n + 1;
  }

  /** Looks at f on both sides of 2. */
  static void checkSum(double distance) {
    Call call =
        Call.saying("With t = %s, f(2 - t) + f(2 + t)", distance)
            .java("", "f(%s) + f(%s)".formatted(2 - distance, 2 + distance));
    MISTAKES.forEach(each -> call.known(sum(each.getValue(), distance), each.getKey()));
    double sum = call.ask(() -> sum(NumericalDerivative::f, distance));
    // Within 10 of 2 the terms add up to less than 1728 + 864 + 108 + 1 < 10,000.
    call.gives(sum, 6.0, 10_000 * Tolerance.ROUNDING);
  }

  private static double sum(DoubleUnaryOperator f, double distance) {
    return f.applyAsDouble(2 - distance) + f.applyAsDouble(2 + distance);
  }
}
