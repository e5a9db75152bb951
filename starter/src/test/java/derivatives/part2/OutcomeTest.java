package derivatives.part2;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;

import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.outcome")
class OutcomeTest {

  /** The slope of the loss (w - 3)^2. */
  private static final Polynomial SLOPE = Polynomial.of(-6, 2);

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void hasConvergedWhereTheSlopeIsAlmostZero() {
    check(CONVERGED, 0.1, 8, 5, 3.01);
    check(CONVERGED, 0.1, 8, 5, 2.99);
    check(CONVERGED, 0.1, 1, 2, 3.02);
    check(CONVERGED, 0.1, 3);
  }

  @Test
  void hasConvergedWhereTheSlopeIsJustTheTolerance() {
    check(CONVERGED, 0.5, 3.25);
    check(CONVERGED, 0.5, 1, 2.75);
    check(CONVERGED, 2, 8, 4);
  }

  @Test
  void isStillMovingWhereTheLossRises() {
    check(STILL_MOVING, 0.1, 3, 8, 7);
    check(STILL_MOVING, 0.1, 8, 3, 7);
    check(STILL_MOVING, 0.1, 3, 5);
    check(STILL_MOVING, 0.1, 8, 7.95);
    check(STILL_MOVING, 0.1, 6, 4, 4);
  }

  @Test
  void isStillMovingWhereTheLossFalls() {
    check(STILL_MOVING, 0.1, -2, -1);
    check(STILL_MOVING, 0.1, 8, 2);
    check(STILL_MOVING, 0.1, 0, -0.05, 0);
  }

  @Test
  void hasDivergedWhenTheLastWeightIsNotFinite() {
    check(DIVERGED, 0.1, 8, INFINITY);
    check(DIVERGED, 0.1, 8, -INFINITY);
    check(DIVERGED, 0.1, 8, Double.NaN);
    check(DIVERGED, 0.1, 2, Double.NaN);
  }

  @Test
  void hasDivergedWhenAnEarlierWeightIsNotFinite() {
    check(DIVERGED, 0.1, 8, Double.NaN, 3);
    check(DIVERGED, 0.1, 8, INFINITY, 3);
    check(DIVERGED, 0.1, 5, -INFINITY, 4);
    check(DIVERGED, 0.1, Double.NaN, 3);
    check(DIVERGED, 0.1, INFINITY, 8);
    check(DIVERGED, 0.1, -INFINITY, 8, 7);
  }

  @Test
  void hasDivergedWhenNoWeightIsFinite() {
    check(DIVERGED, 0.1, Double.NaN);
    check(DIVERGED, 0.1, INFINITY, Double.NaN);
    check(DIVERGED, 0.1, -INFINITY, INFINITY);
  }

  @Test
  void hasNotDivergedWhereAWeightIsOnlyLarge() {
    check(CONVERGED, 0.1, 8, 1e12, 3);
    check(STILL_MOVING, 0.1, 1e12, 8);
    check(CONVERGED, 0.1, -2e15, 3);
    check(CONVERGED, 0.1, 1.7e308, 1.7e308, 3);
    check(STILL_MOVING, 0.1, -1.7e308, -1.7e308, 8);
  }

  @Test
  void isStillMovingWhenTheSlopeIsNotANumber() {
    for (double[] weights : new double[][] {{1, 2}, {5}, {3, 8, 4}}) {
      new TestedVerdict(w -> Double.NaN, "w -> Double.NaN", 0.1, weights).check(STILL_MOVING);
    }
  }

  private static void check(Outcome right, double tolerance, double... weights) {
    new TestedVerdict(SLOPE, SLOPE.toString(), tolerance, weights).check(right);
  }
}
