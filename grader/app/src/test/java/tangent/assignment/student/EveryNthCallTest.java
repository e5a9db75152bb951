package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/** A mistake in every nth call loses its task for as large an n as a grade makes calls. */
class EveryNthCallTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  /** How often a grade asks each method at least. */
  private static final int CALLS = 70;

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

  private static boolean isLost(EveryNthCallMisconceptions.Method method, int n) {
    Task task = method.task();
    TaskRun run = TaskRun.brief(method.inEvery(n), RUNNER.samples(42));
    return RUNNER.judging(Set.of(task)).examine(run, begun -> {}).stream()
        .anyMatch(finding -> finding.task() == task && !finding.passed());
  }
}
