package derivatives.part1;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.flattest")
@BuildsOn({DerivativeTest.class, SlopesTest.class})
class FlattestTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);
  private static final Polynomial ASSIGNMENT = Polynomial.of(1, 9, -6, 1);

  @Test
  void isThePointWhoseSlopeIsClosestToZero() {
    check(PARABOLA, -1, 5, -1, 3);
    check(PARABOLA, 1, 4, 1, 6, 2);
  }

  @Test
  void canBeTheFirstPointOrTheLast() {
    check(PARABOLA, 1, 1, -2, 3);
    check(PARABOLA, -1.5, -1.5, 2, 4);
    check(PARABOLA, 0.5, -3, 2, 0.5);
  }

  @Test
  void isFoundWhereEverySlopeIsNegative() {
    check(PARABOLA, -2, -5, -9, -2);
    check(PARABOLA, -3, -8, -3, -6, -5);
  }

  @Test
  void isFoundOnTheCurveOfTheAssignment() {
    // The slopes are 9, 0, -3, 9 and 24.
    check(ASSIGNMENT, 3, 0, 3, 2, 4, 5);
    // The slopes are 24, 15/4, -9/4 and 9.
    check(ASSIGNMENT, 1.5, 5, 3.5, 1.5, 0);
    // The slopes are 9, 0, 24 and 9.
    check(ASSIGNMENT, 1, 0, 1, 5, 4);
  }

  /**
   * These parabolas are flat at 4; the last two are high there, and 0 at 2 and 6, or at 3 and 5.
   */
  @Test
  void isNotThePointClosestToZero() {
    check(Polynomial.of(16, -8, 1), 3, 1, 3, 6);
    check(Polynomial.of(16, -8, 1), 5.5, 0, 1, 5.5, 7);
    check(Polynomial.of(-12, 8, -1), 4.25, 2, 0, 4.25, 6);
    check(Polynomial.of(-15, 8, -1), 4.5, 3, 1, 4.5, 5);
  }

  @Test
  void isFoundWhereTheSlopesDifferByFractions() {
    check(PARABOLA, 0.1, 0.4, 0.1, 0.3);
    check(PARABOLA, -0.2, 0.3, 0.4, -0.2);
    check(PARABOLA, 1.1, 1.4, 1.2, 1.1);
  }

  @Test
  void isFoundHoweverSteepOrGentleTheCurveIs() {
    check(Polynomial.of(0, 0, 1e12), 1 / 3.0, 2, 1 / 3.0, 5);
    check(Polynomial.of(0, 0, -1e12), 1 / 7.0, 4, 3, 1 / 7.0);
    check(Polynomial.of(0, 0, 1e-12), -1, 5, -1, 3);
  }

  @Test
  void isTheOnlyPoint() {
    check(PARABOLA, 7, 7);
  }

  @Test
  void isTheFirstOfEquals() {
    check(Polynomial.of(4), 6, 6, 2, 8);
    check(Polynomial.of(-1), 1, 1, 5);
    check(Polynomial.of(0.5), -2, -2, 9, 4);
  }

  @Test
  void isAPointWhereTheCurveIsLevel() {
    double[] xs = {2, 1, -1};
    Call call = Call.of("flattest", "x -> x > 0 ? x * x : 0", xs, TestedFlattest.H);
    call.known(2.0, "flattest-best-starts-at-zero")
        .known(2.0, "flattest-is-steepest")
        .known(2.0, "flattest-is-highest-slope")
        .known(1.0, "flattest-last-missed")
        .known(1.0, "flattest-last-missed")
        .known(1.0, "flattest-nearest-zero")
        .known(2.0, "flattest-gives-index")
        .known(0.0, "flattest-gives-slope")
        .known(0.0, "flattest-gives-slope");
    double answer =
        call.ask(
            () ->
                NumericalDerivative.flattest(x -> x > 0 ? x * x : 0, xs.clone(), TestedFlattest.H));
    call.gives(answer, -1.0, 0);
  }

  @Test
  void asksTheFunction() {
    Watched watched = new Watched(PARABOLA);
    Call call = Call.of("flattest", PARABOLA, new double[] {5, -1, 3}, TestedFlattest.H);
    call.ask(
        () -> NumericalDerivative.flattest(watched, new double[] {5, -1, 3}, TestedFlattest.H));
    call.known(false, "flattest-nearest-zero");
    call.holds(
        watched.wasAsked(),
        call + " never asked the function for a value",
        watched.ownTest("flattest", ".isNotEmpty()", new double[] {5, -1, 3}, TestedFlattest.H));
  }

  private static void check(Polynomial function, double right, double... xs) {
    new TestedFlattest(function, xs, right).check();
  }
}
