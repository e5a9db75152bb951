package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.part2.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.WalkingModels;
import tangent.run.Finding;

/** What a student is shown: the smallest case, checked by hand, and a sentence about it. */
class WalkingCounterexamplesTest {

  /** Each of these can be followed with pencil and paper. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          loss-without-w         | loss(1.0)                                            | -2.0
          slope-without-one      | lossDerivative(0.0)                                  | 1.0 ± 0.015
          slope-four-w           | lossDerivative(1.0)                                  | -3.0 ± 0.032
          step-uphill            | step(x -> x*x*x, 1.0, 0.1)                           | 0.9
          step-sign-only         | step(x -> x*x*x, 2.0, 0.1)                           | 1.2
          descend-end-missing    | descend(x -> 2*x, 0.0, 0.1, 1)                       | 2 weights
          descend-slope-once     | descend(x -> 2*x, 1.0, 1.5, 2)                       | entry 2: 4.0
          outcome-nan-only       | outcome(x -> x, new double[] {0.0, Double.POSITIVE_INFINITY, 0.5}, 1.0) | DIVERGED
          outcome-strictly-less  | outcome(x -> x, new double[] {0.5}, 0.5)             | CONVERGED
          walk-rate-nan          | step(x -> x - 2, 2.0, Double.NaN)                    | an IllegalArgumentException
          gradient-half          | gradient(w -> w[0]*w[0] + w[1]*w[1] + w[0]*w[1], new double[] {0.0, 1.0}, 0.01) | index 0: 1.0 ± 0.04
          weights-one-by-one     | descend(w -> w[0]*w[0] + w[1]*w[1] + w[0]*w[1], new double[] {0.0, 1.0}, 0.1, 1, 0.001) | row 1, index 1: 0.8 ± 4.0E-4
          """)
  void aCounterexampleIsSmall(String id, String call, String expected) {
    Finding finding = lost(id);
    assertThat(finding.counterexample().orElseThrow().call()).isEqualTo(call);
    assertThat(finding.counterexample().orElseThrow().expected()).isEqualTo(expected);
  }

  @Test
  void aStepIsToldByPlaceSlopeAndDirection() {
    assertThat(lost("step-uphill").message())
        .isEqualTo(
            "At w = 1.0 the slope is 1.0. With the learning rate 0.1 the step goes to the left,"
                + " downhill from there, to 0.9, but step returned 1.1.");
  }

  @Test
  void aWalkIsToldByTheFirstStepThatGoesWrong() {
    assertThat(lost("descend-slope-once").message())
        .isEqualTo(
            "Entry 2 must be one step on from entry 1. That is -2.0, the slope there is -4.0 and"
                + " the learning rate 1.5, so the step leads to 4.0, but entry 2 is -5.0.");
    assertThat(lost("descend-stops-at-infinity").message())
        .endsWith(" A walk that runs away is written down as it is.");
  }

  @Test
  void anOutcomeIsToldByItsReason() {
    assertThat(lost("outcome-strictly-less").message())
        .isEqualTo(
            "All weights are finite, and the slope at the last one, 0.5, is 0.5: exactly the"
                + " tolerance away from zero, which is close enough. So the outcome is CONVERGED,"
                + " but it was STILL_MOVING.");
    assertThat(lost("outcome-slope-first").message())
        .isEqualTo(
            "The weight at index 1 is Double.NaN, and one such weight is enough. So the outcome is"
                + " DIVERGED, but it was CONVERGED.");
  }

  @Test
  void aNudgeThatStaysIsToldByTheWeightsThatMoved() {
    Finding finding = lost("gradient-nudge-stays");
    assertThat(finding.message())
        .isEqualTo(
            "When one weight is moved, the others must be where they were. But the loss was asked"
                + " with 2 weights moved at the same time.");
    assertThat(finding.counterexample().orElseThrow().actual())
        .isEqualTo("the loss was asked at {0.01, 0.01}");
  }

  @Test
  void roundingLeftBehindIsToldAsSuch() {
    assertThat(lost("weights-nudged-back-with-rounding").message())
        .isEqualTo(
            "After the call weights must hold what it held before, but it has changed. It is off by"
                + " rounding only: adding h and taking it away again does not always give the same"
                + " number.");
    assertThat(lost("weights-last-nudge-stays").message()).endsWith("but it has changed.");
    assertThat(
            WalkingRunner.examine(
                    WalkingModels.judging(
                        (slope, weights, tolerance) -> {
                          Outcome right =
                              WalkingModels.right().part2().outcome(slope, weights, tolerance);
                          weights[0] = Math.nextUp(weights[0]);
                          return right;
                        }))
                .get(Task.ARGUMENTS2)
                .message())
        .endsWith("but it has changed.");
  }

  private static Finding lost(String id) {
    Misconception mistake =
        WalkingModels.misconceptions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return WalkingRunner.examine(mistake.task().part(), mistake.solution(), 42).stream()
        .filter(finding -> finding.task() == mistake.task())
        .findFirst()
        .orElseThrow();
  }
}
