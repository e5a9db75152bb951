package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import derivatives.check.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.derivative")
class DerivativeTest {

  @Test
  void followsAParabolaDownAndUp() {
    for (double x : new double[] {3, -3, -2, -1, 0, 1, 2}) {
      Slope.check(Polynomial.of(0, 0, 1), x, 0.0001);
    }
  }

  @Test
  void findsTheSixSlopesOfTheAssignment() {
    for (double x : new double[] {0, 1, 2, 3, 4, 5}) {
      Slope.check(Polynomial.of(1, 9, -6, 1), x, 0.0001);
    }
  }

  @Test
  void isTheSameAllAlongAStraightLine() {
    Slope.check(Polynomial.of(2, 5), -7, 0.01);
    Slope.check(Polynomial.of(2, 5), 7, 0.01);
  }

  @Test
  void isZeroForAConstant() {
    Slope.check(Polynomial.of(4), 1, 0.01);
  }

  @Test
  void isOneForTheExponentialAtZero() {
    double h = 0.001;
    // Within h of 0, e^x and all its derivatives are below 1.01.
    Call.of("derivative", "Math::exp", 0.0, h)
        .known(0.5, "half-the-slope")
        .known(2.0, "double-the-slope")
        .known(-1.0, "slope-sign")
        .gives(
            NumericalDerivative.derivative(Math::exp, 0, h),
            1.0,
            Tolerance.ofSlope(0, h, 1.01, 1.01, 1.01));
  }

  @Test
  void looksAsFarAsTheStepAllowsAndNoFurther() {
    Polynomial function = Polynomial.of(0, 1, 1);
    for (double h : new double[] {0.1, 0.01, 0.0001}) {
      Watched watched = new Watched(function);
      NumericalDerivative.derivative(watched, 2, h);
      watched.wasMeasured(Call.of("derivative", function, 2.0, h), 2, h);
    }
  }
}
