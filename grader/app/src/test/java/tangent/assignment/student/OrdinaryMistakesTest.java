package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.property.Unsampled;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** What is right for ordinary samples only is found out under every kit seed. */
class OrdinaryMistakesTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private static final int FIRST = 1;

  @ParameterizedTest
  @ValueSource(longs = {FIRST, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void eachWayLosesItsTaskAndNoOther(long kitSeed) {
    Solution reference = new Adapter();
    Stream.of(
            new OrdinaryOnlyMisconceptions(reference).all(),
            new OrdinaryWalksMisconceptions(reference).all(),
            new OrdinaryGraphsMisconceptions(reference).all(),
            new Part3SkippedMisconceptions(reference).all())
        .flatMap(List::stream)
        .forEach(mistake -> eachWayLosesItsTask(mistake, kitSeed));
  }

  /** Told by one sample or two, which is too few for a name. */
  @Test
  void whatIsRightForNearlyAllNumbersIsFoundOut() {
    Solution reference = new Adapter();
    Map<Solution, Task> found =
        Map.of(
            ModelSolution.with(
                reference, Part1Model.right().withF(keptByFloat(reference.part1()::f))),
            Task.F,
            ModelSolution.with(
                reference, new WalkingModel().loss(keptByFloat(reference.part2()::loss))),
            Task.LOSS2,
            ModelSolution.with(
                reference,
                new WalkingModel()
                    .walking(
                        (self, slope, start, rate, steps) ->
                            WalkingModel.walk(self, slope, start, rate, Math.min(steps, 1000)))),
            Task.DESCEND2,
            ModelSolution.with(
                reference,
                new WalkingModel()
                    .judging(
                        (slope, weights, tolerance) ->
                            WalkingModel.judge(slope, lastFifty(weights), tolerance))),
            Task.OUTCOME,
            Part3Model.withLossGradient(reference, LossRule.with(gradientKeptByFloat())),
            Task.GRADIENT3,
            Part3Model.withValue(
                reference,
                BrokenOperation.number(Operation.EXP, (x, y, n) -> Math.exp(Math.min(x, 150)))),
            Task.FORWARD,
            Part3Model.withValue(
                reference,
                BrokenOperation.byLeft(
                    Operation.TANH,
                    each -> Math.abs(each.left.data) > 10 ? 0 : 1 - each.data * each.data)),
            Task.LOCAL_GRADIENTS,
            // Right for x² and x³, and an easy way round the 0 · ∞ of x⁰.
            Part3Model.withValue(
                reference,
                BrokenOperation.byLeft(
                    Operation.POW,
                    each ->
                        each.left.data == 0
                            ? 0
                            : each.exponent * Math.pow(each.left.data, each.exponent - 1.0))),
            Task.LOCAL_GRADIENTS);
    found.forEach((way, task) -> assertThat(lost(way, task, 42)).containsExactly(task));
  }

  /** Told by samples that other tasks have as well, or by one sample of many. */
  @ParameterizedTest
  @ValueSource(longs = {1, 42})
  void eachOfTheseLosesOneTask(long kitSeed) {
    Solution reference = new Adapter();
    Map<Solution, Task> found =
        Map.of(
            // Where the result is the operand again.
            Part3Model.withValue(
                reference,
                BrokenOperation.byLeft(
                    Operation.POW,
                    each ->
                        each.exponent == 0
                            ? 0
                            : each.exponent == 1
                                ? each.left.data
                                : each.exponent * Math.pow(each.left.data, each.exponent - 1.0))),
            Task.LOCAL_GRADIENTS,
            Part3Model.withValue(
                reference,
                BrokenOperation.byLeft(
                    Operation.TANH, each -> each.data == 0 ? 0 : 1 - each.data * each.data)),
            Task.LOCAL_GRADIENTS,
            Part3Model.withValue(
                reference,
                BrokenOperation.byLeft(
                    Operation.TIMES, each -> each.right.data == 1 ? 0 : each.right.data)),
            Task.LOCAL_GRADIENTS,
            Part3Model.withValue(reference, keepingLeaves(number -> true)),
            Task.SHARED_VALUES,
            ModelSolution.with(reference, Part1Model.right().withFlattest(keepingTheRecord())),
            Task.FLATTEST,
            Part3Model.withValue(reference, GivingTheRightOnesTheRoots::new),
            Task.SHARED_VALUES,
            Part3Model.withValue(reference, () -> notEntering(Operation.POW)),
            Task.SHARED_VALUES,
            Part3Model.withValue(reference, () -> notEntering(Operation.DIVIDED_BY)),
            Task.SHARED_VALUES,
            ModelSolution.with(
                reference,
                new ManyWeightsModel()
                    .measuring(
                        (loss, weights, h) ->
                            Arrays.stream(reference.part4().gradient(loss, weights, h))
                                .distinct()
                                .toArray())),
            Task.GRADIENT4);
    found.forEach((way, task) -> assertThat(lost(way, task, kitSeed)).containsExactly(task));
  }

  /** One leaf for a number, in all programs. */
  private static ModelValue.Engine keepingLeaves(DoublePredicate isKept) {
    Map<Double, ModelNode> kept = new HashMap<>();
    ModelValue engine =
        new ModelValue() {
          @Override
          ModelNode leaf(double data) {
            return isKept.test(data) ? kept.computeIfAbsent(data, super::leaf) : super.leaf(data);
          }
        };
    return () -> engine;
  }

  /**
   * The least slope of the calls before must be beaten, too, as long as the function is the same.
   */
  private static Part1Model.Flattest keepingTheRecord() {
    Map<DoubleUnaryOperator, Double> latest = new IdentityHashMap<>();
    return (own, f, xs, h) -> {
      double record = latest.getOrDefault(f, Double.MAX_VALUE);
      latest.clear();
      double best = PlainPart1.lessSteep(own, f, xs, h, record);
      latest.put(f, Math.min(record, Math.abs(own.derivative(f, best, h))));
      return best;
    };
  }

  /** Constants that a program is likely to keep. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1})
  void oneLeafForANumberLosesOneTask(double kept) {
    for (long kitSeed = FIRST; kitSeed <= 5; kitSeed++) {
      Solution way = Part3Model.withValue(new Adapter(), keepingLeaves(number -> number == kept));
      assertThat(lost(way, Task.SHARED_VALUES, kitSeed)).containsExactly(Task.SHARED_VALUES);
    }
  }

  private static ModelValue notEntering(Operation bent) {
    return new NotEntered(
        (node, operand) ->
            node instanceof ModelNode.Result result
                && result.operation == bent
                && operand == result.right);
  }

  /** The root's gradient is taken for that of the result, on one side. */
  private static final class GivingTheRightOnesTheRoots extends ModelValue {
    @Override
    double shareOfRight(ModelNode.Result result) {
      return byRight(result);
    }
  }

  private static double[] lastFifty(double[] weights) {
    return Arrays.copyOfRange(weights, Math.max(0, weights.length - 50), weights.length);
  }

  private static DoubleUnaryOperator keptByFloat(DoubleUnaryOperator right) {
    Map<Float, Double> kept = new HashMap<>();
    return x -> kept.computeIfAbsent((float) x, missing -> right.applyAsDouble(x));
  }

  private static LossRule.Gradient gradientKeptByFloat() {
    Map<Float, Double> kept = new HashMap<>();
    return (engine, own, w) -> {
      double gradient = LossRule.gradientOfLoss(engine, own, w);
      return kept.computeIfAbsent((float) w, missing -> gradient);
    };
  }

  private static List<Task> lost(Solution way, Task task, long kitSeed) {
    return lost(way, task.part().tasks(), kitSeed);
  }

  private static List<Task> lost(Solution way, Collection<Task> tasks, long kitSeed) {
    return RUNNER.judging(tasks).examine(way, kitSeed).stream()
        .filter(finding -> !finding.passed())
        .map(Finding::task)
        .toList();
  }

  /** What asks the same under every seed is asked under the first. */
  private static void eachWayLosesItsTask(Misconception mistake, long kitSeed) {
    List<Task> all = mistake.task().part().tasks();
    boolean isWhole = kitSeed == FIRST || Unsampled.isAmong(mistake.loses());
    for (Solution way : mistake.ways()) {
      assertThat(lost(way, isWhole ? all : Unsampled.without(all), kitSeed))
          .as(mistake.id())
          .containsExactly(mistake.task());
    }
  }
}
