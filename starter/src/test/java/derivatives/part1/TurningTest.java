package derivatives.part1;

import static derivatives.part1.Turning.MAXIMUM;
import static derivatives.part1.Turning.MINIMUM;
import static derivatives.part1.Turning.NONE;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.turning")
@BuildsOn({DerivativeTest.class, SlopesTest.class})
class TurningTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);
  private static final Polynomial HILL = Polynomial.of(0, 0, -1);
  private static final Polynomial ASSIGNMENT = Polynomial.of(1, 9, -6, 1);

  @Test
  void isAMinimumWhereTheCurveFallsAndThenRises() {
    check(PARABOLA, 0, 1, MINIMUM);
    check(ASSIGNMENT, 3.1, 0.5, MINIMUM);
  }

  @Test
  void isAMaximumWhereTheCurveRisesAndThenFalls() {
    check(HILL, 0.1, 1, MAXIMUM);
    check(ASSIGNMENT, 0.9, 0.5, MAXIMUM);
  }

  @Test
  void isNoneWhereTheCurveOnlyRisesOrOnlyFalls() {
    check(PARABOLA, 5, 1, NONE);
    check(PARABOLA, -5, 1, NONE);
    check(HILL, 4, 1, NONE);
  }

  @Test
  void isNoneWhereTheCurveIsFlatButGoesOnRising() {
    check(Polynomial.of(0, 0, 0, 1), 0.2, 1, NONE);
  }

  @Test
  void isNoneForAConstant() {
    check(Polynomial.of(4), 0, 1, NONE);
    check(Polynomial.of(-1), 5, 1, NONE);
    check(Polynomial.of(0), 2, 0.1, NONE);
  }

  @Test
  void isSeenFromAsFarAsTheReach() {
    check(PARABOLA, 0.3, 1, MINIMUM);
    check(PARABOLA, 0.3, 0.1, NONE);
    check(PARABOLA, 0.9, 1, MINIMUM);
    check(HILL, -0.8, 1, MAXIMUM);
  }

  @Test
  void comparesSlopesAndNotValues() {
    // At -3.8 the slope of -cos is sin(-3.8) = 0.61, at 4.2 it is -0.87; the value there is 0.79,
    // at 0.2 it is -0.98.
    cosine(0.2, 4).check(MAXIMUM);
    // And at 7.2 it is 0.79, on both sides of a hilltop near 3 and a valley near 6: far enough from
    // that valley for a step of a tenth of the reach.
    cosine(0, 7.2).check(MINIMUM);
  }

  private static TestedTurn cosine(double x, double reach) {
    return new TestedTurn(at -> -Math.cos(at), Math::sin, "x -> -Math.cos(x)", x, reach);
  }

  @Test
  void asksTheFunction() {
    Watched watched = new Watched(PARABOLA);
    Call call = Call.of("turning", PARABOLA, 0.0, 1.0);
    call.ask(() -> NumericalDerivative.turning(watched, 0, 1));
    call.holds(
        watched.wasAsked(),
        call + " never asked the function for a value",
        watched.ownTest("turning", ".isNotEmpty()", 0.0, 1.0));
  }

  private static void check(Polynomial function, double x, double reach, Turning expected) {
    new TestedTurn(function, x, reach).check(expected);
  }
}
