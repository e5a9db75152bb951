package tangent.assignment.student;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;
import static tangent.assignment.student.Part2OutcomeMisconceptions.last;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Solution;

/** Honest ways to judge a walk and to check arguments. */
record Part2OutcomeVariants(Solution reference) implements Models {

  /** An IllegalArgumentException by another name. */
  private static final class OutOfDomain extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
  }

  List<Variant> all() {
    return List.of(
        outcome("streamed", Part2OutcomeVariants::streamed),
        outcome("by-squares", Part2OutcomeVariants::bySquares),
        outcome("by-two-comparisons", Part2OutcomeVariants::byTwoComparisons),
        outcome("backwards", Part2OutcomeVariants::backwards),
        outcome("slope-asked-everywhere", Part2OutcomeVariants::askedEverywhere),
        outcome("slope-asked-first", Part2OutcomeVariants::slopeFirst),
        new Variant(
            "walk-own-exception",
            "an exception that extends IllegalArgumentException",
            part2(
                new WalkingModel()
                    .goodRate(rate -> WalkingModel.isPositive(rate) || outOfDomain())
                    .goodTolerance(tolerance -> WalkingModel.isPositive(tolerance) || outOfDomain())
                    .goodSteps(steps -> steps >= 0 || outOfDomain())
                    .goodLength(length -> length > 0 || outOfDomain()))));
  }

  private static Outcome streamed(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    if (Arrays.stream(weights).parallel().anyMatch(w -> Double.isNaN(w) || Double.isInfinite(w))) {
      return DIVERGED;
    }
    double end = Arrays.stream(weights).skip(weights.length - 1L).map(slope).findFirst().orElse(0);
    return Math.abs(end) <= tolerance ? CONVERGED : STILL_MOVING;
  }

  private static Outcome bySquares(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    for (double weight : weights) {
      if (weight - weight != 0) {
        return DIVERGED;
      }
    }
    double end = slope.applyAsDouble(last(weights));
    return end * end <= tolerance * tolerance ? CONVERGED : STILL_MOVING;
  }

  private static Outcome byTwoComparisons(
      DoubleUnaryOperator slope, double[] weights, double tolerance) {
    for (double weight : weights) {
      if (!(Math.abs(weight) <= Double.MAX_VALUE)) {
        return DIVERGED;
      }
    }
    double end = slope.applyAsDouble(last(weights));
    return end >= -tolerance && end <= tolerance ? CONVERGED : STILL_MOVING;
  }

  private static Outcome backwards(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    for (int i = weights.length - 1; i >= 0; i--) {
      if (!Double.isFinite(weights[i])) {
        return DIVERGED;
      }
    }
    double end = slope.applyAsDouble(last(weights));
    return Double.isNaN(end) || Math.abs(end) > tolerance ? STILL_MOVING : CONVERGED;
  }

  private static Outcome askedEverywhere(
      DoubleUnaryOperator slope, double[] weights, double tolerance) {
    Outcome outcome = STILL_MOVING;
    for (double weight : weights) {
      if (!Double.isFinite(weight)) {
        return DIVERGED;
      }
      outcome = Math.abs(slope.applyAsDouble(weight)) <= tolerance ? CONVERGED : STILL_MOVING;
    }
    return outcome;
  }

  private static Outcome slopeFirst(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    boolean flat = Math.abs(slope.applyAsDouble(last(weights))) <= tolerance;
    boolean finite = Arrays.stream(weights).allMatch(Double::isFinite);
    return !finite ? DIVERGED : flat ? CONVERGED : STILL_MOVING;
  }

  private static boolean outOfDomain() {
    throw new OutOfDomain();
  }

  private Variant outcome(String how, WalkingModel.Judging other) {
    return Variant.of("outcome-", "the outcome: ", how, outcome(other));
  }
}
