package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.assignment.Task.ARGUMENTS2;
import static tangent.assignment.Task.ARGUMENTS4;
import static tangent.assignment.Task.DESCEND2;
import static tangent.assignment.Task.DESCEND4;
import static tangent.assignment.Task.GRADIENT4;
import static tangent.assignment.Task.LOSS2;
import static tangent.assignment.Task.LOSS_DERIVATIVE;
import static tangent.assignment.Task.OUTCOME;
import static tangent.assignment.Task.STEP;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.WalkingModels;
import tangent.contract.Fault;
import tangent.contract.Part2;
import tangent.contract.Part4;
import tangent.run.Finding;

/** Errors carried forward, mistakes that could cost two tasks, and parts that were only begun. */
class WalkingCarriedTest {

  private static final WalkingModels.Stepping UPHILL =
      (slope, w, rate) -> w + rate * slope.applyAsDouble(w);

  @Test
  void aWrongStepIsForgivenToTheWalkThatTakesIt() {
    Map<Task, Finding> findings = WalkingRunner.examine(WalkingModels.stepping(UPHILL, null));
    assertThat(findings.get(STEP).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(DESCEND2).carriedFrom()).contains(STEP);
  }

  @Test
  void aWalkThatIsRightInheritsNothing() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.stepping(
                UPHILL,
                (slope, start, rate, steps) ->
                    WalkingModels.right().part2().descend(slope, start, rate, steps)));
    assertThat(lost(findings)).containsExactly(STEP);
    assertThat(findings.get(DESCEND2).carriedFrom()).isEmpty();
  }

  @Test
  void aWalkThatIsWrongInAnotherWayIsNotForgiven() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.stepping(
                UPHILL, (slope, start, rate, steps) -> new double[] {start, start - rate}));
    assertThat(lost(findings)).containsExactlyInAnyOrder(STEP, DESCEND2);
  }

  /** However wrong it is: the walk would be right with a right one. */
  static Stream<WalkingModels.Stepping> wrongInOtherWays() {
    return Stream.of(
        (slope, w, rate) -> 0.25,
        (slope, w, rate) -> w,
        (slope, w, rate) -> {
          if (slope.applyAsDouble(w) < 0) {
            throw new IllegalStateException("uphill");
          }
          return w - rate * slope.applyAsDouble(w);
        },
        (slope, w, rate) -> {
          if (!Double.isFinite(w)) {
            throw new Fault(Fault.Kind.REJECTED, "IllegalArgumentException", "where is that?");
          }
          return w - rate * slope.applyAsDouble(w);
        },
        (slope, w, rate) -> {
          throw new IllegalStateException("never");
        },
        (slope, w, rate) -> {
          throw new UnsupportedOperationException("TODO part2.step: return the weight");
        },
        (slope, w, rate) -> {
          throw new Fault(Fault.Kind.TIMED_OUT, "", "it did not come back");
        });
  }

  @ParameterizedTest
  @MethodSource("wrongInOtherWays")
  void oneMistakeInTheStepCostsOneTask(WalkingModels.Stepping wrong) {
    Map<Task, Finding> findings = WalkingRunner.examine(WalkingModels.stepping(wrong, null));
    assertThat(lost(findings)).containsExactly(STEP);
    assertThat(findings.get(DESCEND2).carriedFrom()).contains(STEP);
  }

  @Test
  void aWalkThatStandsStillIsNoWalkWhateverTheStep() {
    WalkingModels.Walking still =
        (slope, start, rate, steps) -> {
          double[] weights = new double[steps + 1];
          Arrays.fill(weights, start);
          return weights;
        };
    assertThat(lost(WalkingRunner.examine(WalkingModels.stepping((slope, w, rate) -> w, still))))
        .containsExactlyInAnyOrder(STEP, DESCEND2);
  }

  /** Each mistake in the loss, below a derivative that measures it. */
  @Test
  void aMistakeInTheLossCostsTheLossOnly() {
    for (Misconception mistake : WalkingModels.misconceptions()) {
      if (mistake.task() == LOSS2) {
        Map<Task, Finding> findings =
            WalkingRunner.examine(WalkingModels.measured(mistake.solution().part2()));
        assertThat(lost(findings)).as(mistake.id()).containsExactly(LOSS2);
      }
    }
  }

  @Test
  void aGradientThatNeverVariesCostsTheGradientOnly() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.measuring((loss, weights, h) -> new double[weights.length]));
    assertThat(lost(findings)).containsExactly(GRADIENT4);
    assertThat(findings.get(DESCEND4).carriedFrom()).contains(GRADIENT4);
  }

  @Test
  void aGradientThatIsTooShortIsForgivenToTheWalkThatStumblesOverIt() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.measuring(
                (loss, weights, h) ->
                    new double[] {WalkingModels.right().part4().gradient(loss, weights, h)[0]}));
    assertThat(lost(findings)).containsExactly(GRADIENT4);
    assertThat(findings.get(DESCEND4).carriedFrom()).contains(GRADIENT4);
  }

  @Test
  void rowsThatStandStillAreNoWalkWhateverTheGradient() {
    assertThat(
            lost(
                WalkingRunner.examine(
                    WalkingModels.measuringAndWalking(
                        (loss, weights, h) -> new double[weights.length],
                        (self, loss, start, rate, steps, h) ->
                            Stream.generate(start::clone)
                                .limit(steps + 1)
                                .toArray(double[][]::new)))))
        .containsExactlyInAnyOrder(GRADIENT4, DESCEND4);
  }

  @Test
  void weightsThatAreNeverPutBackCostTheGradientOnly() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(WalkingModels.measuring(WalkingCarriedTest::neverPutBack));
    assertThat(lost(findings)).containsExactly(GRADIENT4);
  }

  @Test
  void aStartThatServesAsEveryRowCostsTheWalkOnly() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.walking(
                (self, loss, start, rate, steps, h) -> {
                  double[][] rows = new double[steps + 1][];
                  rows[0] = start;
                  for (int i = 1; i <= steps; i++) {
                    subtract(start, rate, self.gradient(loss, start.clone(), h));
                    rows[i] = start;
                  }
                  return rows;
                }));
    assertThat(lost(findings)).containsExactly(DESCEND4);
  }

  @Test
  void aStartThatIsSpoiltBesideRightOrWrongRowsCostsTheArguments() {
    WalkingModels.ManyWeightsWalking spoiling =
        (self, loss, start, rate, steps, h) -> {
          double[][] rows = self.descend(loss, start.clone(), rate, steps, h);
          Arrays.fill(start, 7);
          return rows;
        };
    Part4 right = WalkingModels.right().part4();
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.walking(
                (self, loss, start, rate, steps, h) ->
                    spoiling.walk(right, loss, start, rate, steps, h)));
    assertThat(lost(findings)).containsExactly(ARGUMENTS4);
    findings =
        WalkingRunner.examine(
            WalkingModels.walking(
                (self, loss, start, rate, steps, h) ->
                    spoiling.walk(right, loss, start, 2 * rate, steps, h)));
    assertThat(lost(findings)).containsExactlyInAnyOrder(DESCEND4, ARGUMENTS4);
  }

  @Test
  void untouchedStubsAreNotAttemptedAndNothingElse() {
    assertThat(WalkingRunner.examine(WalkingModels.untouched(Part2.class)).values())
        .extracting(Finding::status)
        .containsOnly(Status.NOT_ATTEMPTED);
    assertThat(WalkingRunner.examine(WalkingModels.untouched(Part4.class)).values())
        .extracting(Finding::status)
        .containsOnly(Status.NOT_ATTEMPTED);
  }

  @Test
  void argumentsCountForTheMethodsThatAreWritten() {
    Part2 right = WalkingModels.right().part2();
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.judging(
                (slope, weights, tolerance) -> {
                  throw new UnsupportedOperationException("TODO part2.outcome");
                }));
    assertThat(findings.get(OUTCOME).status()).isEqualTo(Status.NOT_ATTEMPTED);
    assertThat(findings.get(ARGUMENTS2).passed()).isTrue();
    assertThat(WalkingRunner.examine(right).get(LOSS2).passed()).isTrue();
    assertThat(findings.get(LOSS_DERIVATIVE).passed()).isTrue();
  }

  @Test
  void anOutcomeThatThrowsWhereItShouldAnswerKeepsItsArguments() {
    Map<Task, Finding> findings =
        WalkingRunner.examine(
            WalkingModels.judging(
                (slope, weights, tolerance) -> {
                  throw new IllegalStateException("never");
                }));
    assertThat(findings.get(OUTCOME).status()).isEqualTo(Status.CRASHED);
    assertThat(findings.get(ARGUMENTS2).passed()).isTrue();
  }

  private static Iterable<Task> lost(Map<Task, Finding> findings) {
    return findings.values().stream()
        .filter(finding -> !finding.passed())
        .map(Finding::task)
        .toList();
  }

  private static double[] neverPutBack(
      ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double[] gradient = new double[weights.length];
    for (int i = 0; i < weights.length; i++) {
      double before = loss.applyAsDouble(weights);
      weights[i] += h;
      gradient[i] = (loss.applyAsDouble(weights) - before) / h;
    }
    return gradient;
  }

  private static void subtract(double[] weights, double rate, double[] gradient) {
    for (int j = 0; j < weights.length; j++) {
      weights[j] -= rate * gradient[j];
    }
  }
}
