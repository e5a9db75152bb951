package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/**
 * Mistakes that the search by machine has found to keep their points under some kit seed or all:
 * known samples tell them now, whatever is drawn.
 */
class NarrowMistakesTest implements Models {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private static final WalkingModel WALKING = new WalkingModel();

  private static final ManyWeightsModel MANY = new ManyWeightsModel();

  @Override
  public Solution reference() {
    return new Adapter();
  }

  static Stream<Arguments> mistakes() {
    NarrowMistakesTest models = new NarrowMistakesTest();
    return Stream.of(
        arguments(Task.SLOPES, "from 0 on", 4L, models.noSlopesFromZero()),
        arguments(Task.FLATTEST, "of two", 2L, models.firstOfTwo()),
        arguments(Task.TURNING, "gentle beside steep", 1L, models.relativelyFlat()),
        arguments(
            Task.LOSS_DERIVATIVE,
            "near 1.7",
            1L,
            models.lossDerivative(
                w -> WALKING.lossDerivative(w) * (Math.abs(w - 1.7) < 0.01 ? 2 : 1))),
        arguments(
            Task.STEP,
            "at rest",
            1L,
            models.step(
                (slope, w, rate) -> {
                  double there = slope.applyAsDouble(w);
                  return there == 0 ? (float) w : w - rate * there;
                })),
        arguments(Task.DESCEND2, "slow and far", 1L, models.cutOffWhereSlow()),
        arguments(Task.OUTCOME, "flat and lost", 1L, models.flatComesFirst()),
        arguments(
            Task.FORWARD,
            "decimals of a difference",
            20L,
            models.number(
                Operation.MINUS, right -> Double.isFinite(right) ? rounded(right) : right)),
        arguments(
            Task.FORWARD,
            "small products",
            1L,
            models.number(Operation.TIMES, right -> Math.abs(right) < 1e-6 ? 0 : right)),
        arguments(
            Task.FORWARD,
            "e⁴ to e⁹",
            1L,
            models.number(Operation.EXP, right -> right > 50 && right < 8000 ? 50 : right)),
        arguments(
            Task.GRADIENT3,
            "formula beside the middle",
            1L,
            models.valueGradient(
                (engine, own, w) ->
                    Math.abs(w) > 3.2 && Math.abs(w) < 10
                        ? Lesson.LOSS.slope().at(w)
                        : LossRule.gradientOfLoss(engine, own, w))),
        arguments(Task.GRADIENT4, "float of three", 1L, models.floatOfSeveral()));
  }

  /** Under a kit seed with which it was not seen once. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("mistakes")
  void isSeen(Task task, String what, long kitSeed, Solution mistaken) {
    TaskRun run = TaskRun.brief(mistaken, RUNNER.samples(kitSeed));
    assertThat(RUNNER.judging(Set.of(task)).examine(run, begun -> {}))
        .anyMatch(finding -> !finding.passed());
  }

  private Solution noSlopesFromZero() {
    return slopes(
        (own, function, xs, h) -> {
          if (xs.length > 0 && xs[0] == 0) {
            throw new ArithmeticException("from 0");
          }
          return PlainPart1.slopeAtEach(own, function, xs, h);
        });
  }

  private Solution firstOfTwo() {
    return flattest(
        (own, function, xs, h) ->
            xs.length == 2 ? xs[0] : PlainPart1.leastSteep(own, function, xs, h));
  }

  private Solution relativelyFlat() {
    return turning(
        (own, function, x, reach) -> {
          double before = own.derivative(function, x - reach, reach / 100);
          double after = own.derivative(function, x + reach, reach / 100);
          double flat = 1e-3 * Math.max(Math.abs(before), Math.abs(after));
          return PlainPart1.told(
              Math.abs(before) < flat ? 0 : before, Math.abs(after) < flat ? 0 : after);
        });
  }

  private Solution cutOffWhereSlow() {
    return descend(
        (self, slope, start, rate, steps) -> {
          double[] right = WalkingModel.walk(self, slope, start, rate, steps);
          return rate < 0.01
              ? Arrays.stream(right).map(w -> Math.max(-1e6, Math.min(1e6, w))).toArray()
              : right;
        });
  }

  private Solution flatComesFirst() {
    return outcome(
        (slope, weights, tolerance) ->
            slope.applyAsDouble(weights[weights.length - 1]) == 0
                ? Outcome.CONVERGED
                : WalkingModel.judge(slope, weights, tolerance));
  }

  private Solution number(Operation bent, DoubleUnaryOperator change) {
    ModelValue right = new ModelValue();
    return value(
        BrokenOperation.number(
            bent, (x, y, n) -> change.applyAsDouble(right.value(bent, x, y, n))));
  }

  private static double rounded(double number) {
    return Math.rint(number * 1e5) / 1e5;
  }

  private Solution floatOfSeveral() {
    return gradient(
        (loss, weights, h) -> {
          double[] right = MANY.gradient(loss, weights, h);
          return weights.length > 2
              ? Arrays.stream(right).map(slope -> (float) slope).toArray()
              : right;
        });
  }
}
