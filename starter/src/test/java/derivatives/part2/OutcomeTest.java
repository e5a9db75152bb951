package derivatives.part2;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.outcome")
class OutcomeTest {

  /** The slope of the loss (w - 3)^2. */
  private static final Polynomial SLOPE = Polynomial.of(-6, 2);

  private static final String LAST = "What counts is the slope at the last weight.";
  private static final String NOT_FINITE = "One of the weights is infinite, or not a number.";

  @Test
  void hasConvergedWhereTheSlopeIsAlmostZero() {
    check(SLOPE, 0.1, CONVERGED, LAST, 8, 5, 3.01);
    check(SLOPE, 0.1, CONVERGED, LAST, 8, 5, 2.99);
  }

  @Test
  void hasConvergedWhereTheSlopeIsJustTheTolerance() {
    double[] weights = {3.25};
    Call.of("outcome", SLOPE, weights, 0.5)
        .known(STILL_MOVING, "outcome-strictly-less")
        .gives(GradientDescent.outcome(SLOPE, weights.clone(), 0.5), CONVERGED);
  }

  @Test
  void isStillMovingWhereTheLossRises() {
    check(SLOPE, 0.1, STILL_MOVING, LAST, 3, 8, 7);
  }

  @Test
  void isStillMovingWhereTheLossFalls() {
    double[] weights = {-2, -1};
    Call.of("outcome", SLOPE, weights, 0.1)
        .known(CONVERGED, "outcome-sign-forgotten")
        .gives(GradientDescent.outcome(SLOPE, weights.clone(), 0.1), STILL_MOVING);
  }

  @Test
  void hasDivergedWhenTheLastWeightIsNotFinite() {
    check(SLOPE, 0.1, DIVERGED, NOT_FINITE, 8, Double.POSITIVE_INFINITY);
    check(SLOPE, 0.1, DIVERGED, NOT_FINITE, 8, Double.NEGATIVE_INFINITY);
    check(SLOPE, 0.1, DIVERGED, NOT_FINITE, 8, Double.NaN);
  }

  @Test
  void hasDivergedWhenAnEarlierWeightIsNotFinite() {
    check(SLOPE, 0.1, DIVERGED, NOT_FINITE, 8, Double.NaN, 3);
  }

  @Test
  void isStillMovingWhenTheSlopeIsNotANumber() {
    DoubleUnaryOperator nan = w -> Double.NaN;
    Call.of("outcome", "w -> Double.NaN", new double[] {1, 2}, 0.1)
        .known(CONVERGED, "outcome-nan-slope-is-flat")
        .known(DIVERGED, "outcome-nan-slope-is-diverged")
        .gives(GradientDescent.outcome(nan, new double[] {1, 2}, 0.1), STILL_MOVING);
  }

  private static void check(
      DoubleUnaryOperator slope, double tolerance, Outcome right, String hint, double... weights) {
    Call call = Call.of("outcome", slope, weights, tolerance);
    for (Outcome outcome : Outcome.values()) {
      call.mistake(outcome, hint);
    }
    call.gives(GradientDescent.outcome(slope, weights.clone(), tolerance), right);
  }
}
