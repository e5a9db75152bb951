package derivatives.part1;

import static derivatives.part1.Turning.MAXIMUM;
import static derivatives.part1.Turning.MINIMUM;
import static derivatives.part1.Turning.NONE;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Show;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.turning")
class TurningTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);
  private static final Polynomial ASSIGNMENT = Polynomial.of(1, 9, -6, 1);

  @Test
  void isAMinimumWhereTheCurveFallsAndThenRises() {
    check(PARABOLA, 0, 1, MINIMUM);
    check(ASSIGNMENT, 3, 0.5, MINIMUM);
  }

  @Test
  void isAMaximumWhereTheCurveRisesAndThenFalls() {
    check(Polynomial.of(0, 0, -1), 0, 1, MAXIMUM);
    check(ASSIGNMENT, 1, 0.5, MAXIMUM);
  }

  @Test
  void isNoneWhereTheCurveOnlyRisesOrOnlyFalls() {
    check(PARABOLA, 5, 1, NONE);
    check(PARABOLA, -5, 1, NONE);
  }

  @Test
  void isNoneWhereTheCurveIsFlatButGoesOnRising() {
    check(Polynomial.of(0, 0, 0, 1), 0, 1, NONE);
  }

  @Test
  void isNoneForAConstant() {
    check(Polynomial.of(4), 0, 1, NONE);
  }

  @Test
  void isSeenFromAsFarAsTheReach() {
    check(PARABOLA, 0.3, 1, MINIMUM);
    check(PARABOLA, 0.3, 0.1, NONE);
  }

  @Test
  void comparesSlopesAndNotValues() {
    // At -4 the slope of -cos is sin(-4) = 0.76, at 4 it is -0.76; the value there is 0.65, at 0 it
    // is -1.
    Call.of("turning", "x -> -Math.cos(x)", 0.0, 4.0)
        // Values compared, or MINIMUM and MAXIMUM swapped: one answer can't tell which.
        .mistake(MINIMUM, "The curve rises at -4, and it falls at 4.")
        .mistake(NONE, "The curve rises at -4, and it falls at 4.")
        .gives(NumericalDerivative.turning(x -> -Math.cos(x), 0, 4), MAXIMUM);
  }

  private static void check(Polynomial function, double x, double reach, Turning expected) {
    Turning answer = NumericalDerivative.turning(function, x, reach);
    if (answer != null && answer == own(function, x, reach)) {
      return;
    }
    Call call = Call.of("turning", function, x, reach);
    for (Turning wrong : Turning.values()) {
      call.mistake(wrong, sides(function, x, reach));
    }
    call.gives(answer, expected);
  }

  /**
   * By the student's own slopes, with one of the steps that are allowed; {@code null} if those
   * can't be had.
   */
  private static Turning own(Polynomial function, double x, double reach) {
    try {
      double before = Math.signum(Slope.own(function, x - reach, reach / 100));
      double after = Math.signum(Slope.own(function, x + reach, reach / 100));
      return before * after != -1 ? NONE : before < after ? MINIMUM : MAXIMUM;
    } catch (RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  private static String sides(Polynomial function, double x, double reach) {
    return String.format(
        "The curve %s at %s, and it %s at %s.",
        does(function, x - reach),
        Show.value(x - reach),
        does(function, x + reach),
        Show.value(x + reach));
  }

  private static String does(Polynomial function, double x) {
    double slope = function.slope().applyAsDouble(x);
    return slope > 0 ? "rises" : slope < 0 ? "falls" : "is flat";
  }
}
