package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/** A mistake in every nth call loses its task for as large an n as a grade makes calls. */
class EveryNthCallTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  /** How often a grade asks each method at least. */
  private static final int CALLS = 70;

  /**
   * How often each operation is tried on numbers that are all different, before others are drawn.
   */
  private static final int CALLS_OF_ONE_OPERATION = 3;

  static List<Named<EveryNthCallMisconceptions.Method>> methods() {
    return new EveryNthCallMisconceptions(new Adapter())
        .methods()
        .map(each -> Named.of(each.id(), each))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("methods")
  void everyNthCallIsSeenUpToTheNumberOfCalls(EveryNthCallMisconceptions.Method method) {
    assertThat(IntStream.rangeClosed(2, CALLS).filter(n -> !isLost(method, n))).isEmpty();
    assertThat(isLost(method, 10 * CALLS)).isFalse();
  }

  /** Right when the same is asked once more, and ever after. */
  @ParameterizedTest
  @EnumSource(Operation.class)
  void anOperationThatIsWrongASingleTimeIsSeen(Operation bent) {
    Models models = Adapter::new;
    ModelValue right = new ModelValue();
    for (int nth = 1; nth <= CALLS_OF_ONE_OPERATION; nth++) {
      DoubleUnaryOperator number = wrongAt(nth);
      DoubleUnaryOperator slope = wrongAt(nth);
      assertThat(
              isLost(
                  Task.FORWARD,
                  models.value(
                      BrokenOperation.number(
                          bent, (x, y, n) -> number.applyAsDouble(right.value(bent, x, y, n))))))
          .isTrue();
      assertThat(
              isLost(
                  Task.LOCAL_GRADIENTS,
                  models.value(
                      BrokenOperation.byLeft(
                          bent, result -> slope.applyAsDouble(right.byLeft(result))))))
          .isTrue();
    }
  }

  private static DoubleUnaryOperator wrongAt(int nth) {
    int[] calls = {0};
    return number -> number + (++calls[0] == nth ? 1 + Math.abs(number) : 0);
  }

  private static boolean isLost(EveryNthCallMisconceptions.Method method, int n) {
    return isLost(method.task(), method.inEvery(n));
  }

  private static boolean isLost(Task task, Solution solution) {
    TaskRun run = TaskRun.brief(solution, RUNNER.samples(42));
    return RUNNER.judging(Set.of(task)).examine(run, begun -> {}).stream()
        .anyMatch(finding -> finding.task() == task && !finding.passed());
  }
}
