package derivatives.part1;

import derivatives.check.Polynomial;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.derivative")
class DerivativeTest {

  @Test
  void followsAParabolaDownAndUp() {
    for (double x : new double[] {3, -3, -2, -1, 0, 1, 2}) {
      TestedSlope.check(Polynomial.of(0, 0, 1), x, 0.0001);
    }
  }

  @Test
  void findsTheSixSlopesOfTheAssignment() {
    for (double x : new double[] {0, 1, 2, 3, 4, 5}) {
      TestedSlope.check(Polynomial.of(1, 9, -6, 1), x, 0.0001);
    }
  }

  @Test
  void takesALongStepToo() {
    TestedSlope.check(Polynomial.of(0, 0, 1), 3, 1);
    TestedSlope.check(Polynomial.of(0, 0, -1), 8, 2);
  }

  @Test
  void isTheSameAllAlongAStraightLine() {
    TestedSlope.check(Polynomial.of(2, 5), -7, 0.01);
    TestedSlope.check(Polynomial.of(2, 5), 7, 0.01);
  }

  @Test
  void keepsAllDigitsOfSmallAndOfLargeSlopes() {
    for (double slope : new double[] {1 / 7.0, 3e-12, 7e12}) {
      TestedSlope.check(Polynomial.of(0, slope), 2, 0.01);
      TestedSlope.check(Polynomial.of(0, -slope), 3, 0.1);
    }
  }

  @Test
  void isZeroForAConstant() {
    TestedSlope.check(Polynomial.of(4), 1, 0.01);
  }

  @Test
  void measuresBetweenWholeNumbersToo() {
    for (double x : new double[] {0.617, 1.234, -2.718}) {
      TestedSlope.check(Polynomial.of(0, 0, 1), x, 0.0001);
    }
  }

  @Test
  void isOneForTheExponentialAtZero() {
    double h = 0.001;
    // Within h of 0, e^x and all its derivatives are below 1.01.
    double tolerance = Tolerance.ofSlope(0, h, 1.01, 1.01, 1.01);
    TestedSlope.check(Math::exp, "Math::exp", 0, h, 1, tolerance);
  }

  @Test
  void looksAsFarAsTheStepAllowsAndNoFurther() {
    for (double h : new double[] {0.1, 0.01, 0.0001}) {
      TestedSlope.watch(Polynomial.of(0, 1, 1), 2, h);
    }
  }
}
