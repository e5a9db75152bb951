package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;
import tangent.contract.Substitute;
import tangent.run.Finding;
import tangent.run.Onlooker;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/** What is not judged, because a submission has used up what it may cost, has timed out. */
class SpentBudgetTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private final Solution reference = new Adapter();
  private int left;

  /** The reference, which may be asked so often and no more. */
  private final class Tired implements Solution {
    @Override
    public Part1 part1() {
      return counted(Part1.class, reference.part1());
    }

    @Override
    public Part2 part2() {
      return counted(Part2.class, reference.part2());
    }

    @Override
    public Part3 part3() {
      return counted(Part3.class, reference.part3());
    }

    @Override
    public Part4 part4() {
      return counted(Part4.class, reference.part4());
    }

    @Override
    public Optional<Solution> with(Set<Substitute> substitutes) {
      return substitutes.equals(Set.of(Substitute.STEP)) ? Optional.of(this) : Optional.empty();
    }

    private <T> T counted(Class<T> part, T right) {
      return part.cast(
          Proxy.newProxyInstance(
              part.getClassLoader(),
              new Class<?>[] {part},
              (proxy, asked, arguments) -> {
                if (--left < 0) {
                  throw new Fault(Fault.Kind.TIMED_OUT, "", "all is used up").last();
                }
                try {
                  return asked.invoke(right, arguments);
                } catch (InvocationTargetException thrown) {
                  throw new Fault(Fault.Kind.REJECTED, "IllegalArgumentException", "");
                }
              }));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 300, 450, 700, 800, 1000, 1400, 1900})
  void everythingAfterTheEndHasTimedOutAndNothingBefore(int calls) {
    left = calls;
    List<Finding> findings = RUNNER.examine(new Tired(), 42);
    long passed = findings.stream().filter(Finding::passed).count();
    assertThat(findings).hasSizeGreaterThan((int) passed);
    assertThat(findings)
        .filteredOn(finding -> !finding.passed())
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.task().id()).isEqualTo(Status.TIMED_OUT);
              assertThat(finding.message()).isEqualTo("All is used up.");
            });
  }

  /** What was kept for the tasks to come is used for them, and each of them is judged. */
  @Test
  void tasksForWhichEnoughIsKeptAreJudgedAfterOneThatHasUsedUpAllElse() {
    assertThat(RUNNER.examine(sharing(Task.DERIVATIVE, false), task -> {}))
        .filteredOn(finding -> !finding.passed())
        .extracting(Finding::task, Finding::status)
        .containsExactly(tuple(Task.DERIVATIVE, Status.TIMED_OUT));
  }

  /** And what was kept for judging a task again is used for that. */
  @Test
  void aTaskThatHasUsedUpItsFirstShareIsJudgedOnceMore() {
    assertThat(RUNNER.examine(sharing(Task.STEP, true), task -> {}))
        .filteredOn(finding -> !finding.passed() || finding.carriedFrom().isPresent())
        .extracting(Finding::task, Finding::status, Finding::carriedFrom)
        .containsExactly(
            tuple(Task.STEP, Status.TIMED_OUT, Optional.empty()),
            tuple(Task.DESCEND2, Status.PASSED, Optional.of(Task.STEP)));
  }

  /**
   * @param tired for which nothing is left
   * @param above whether nothing is left for those above it either, when they are judged first
   */
  private TaskRun sharing(Task tired, boolean above) {
    return new TaskRun(
        new Tired(),
        RUNNER.samples(42),
        new Onlooker() {
          @Override
          public void begins(Task task, boolean forNow) {
            left = task == tired || above && forNow ? 1 : Integer.MAX_VALUE;
          }

          @Override
          public boolean mayJudgeAgain(Task task) {
            left = Integer.MAX_VALUE;
            return true;
          }

          @Override
          public Finding read(Finding finding) {
            return finding;
          }
        });
  }
}
