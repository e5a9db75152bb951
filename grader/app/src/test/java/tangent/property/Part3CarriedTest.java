package tangent.property;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.task.Task.BACKWARD_AGAIN;
import static tangent.task.Task.DEEP_CHAIN;
import static tangent.task.Task.FORWARD;
import static tangent.task.Task.GRADIENT3;
import static tangent.task.Task.LINEAR_TIME;
import static tangent.task.Task.LOCAL_GRADIENTS;
import static tangent.task.Task.LOSS3;
import static tangent.task.Task.SHARED_VALUES;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.contract.Solution;
import tangent.examination.Finding;
import tangent.model.Misconception;
import tangent.model.Part3Catalogue;
import tangent.task.Status;
import tangent.task.Task;

/** Errors carried forward, and parts that were only begun. */
class Part3CarriedTest {

  /** The mistake, a task that must pass all the same, and where its error comes from. */
  @ParameterizedTest
  @CsvSource({
    "minus-backwards, LOSS3, FORWARD",
    "rounded-e, LOCAL_GRADIENTS, FORWARD",
    "tan-for-tanh, LOCAL_GRADIENTS, FORWARD",
    "minus-copied-from-plus, LOCAL_GRADIENTS, FORWARD",
    "other-forgotten, SHARED_VALUES, LOCAL_GRADIENTS",
    "other-forgotten, LINEAR_TIME, LOCAL_GRADIENTS",
    "root-starts-with-its-number, SHARED_VALUES, LOCAL_GRADIENTS",
    "root-starts-with-its-number, DEEP_CHAIN, LOCAL_GRADIENTS",
    "product-own-factor, GRADIENT3, LOCAL_GRADIENTS",
    "last-use-wins, LINEAR_TIME, SHARED_VALUES",
    "one-level, BACKWARD_AGAIN, SHARED_VALUES",
    "one-level, DEEP_CHAIN, SHARED_VALUES",
    "leaves-only, BACKWARD_AGAIN, SHARED_VALUES",
    "value-loss-cubed, GRADIENT3, LOSS3"
  })
  void anErrorIsCarriedForward(String mistake, Task passes, Task from) {
    Finding finding = examine(mistake).get(passes);
    assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
    assertThat(finding.carriedFrom()).contains(from);
  }

  /** The graphs do without the operation that is wrong, so nothing has to be forgiven there. */
  @Test
  void oneWrongOperationLeavesGraphsOfTheOthers() {
    Map<Task, Finding> findings = examine("product-own-factor");
    assertThat(findings.get(LOCAL_GRADIENTS).status()).isEqualTo(Status.FAILED);
    for (Task task : Set.of(SHARED_VALUES, BACKWARD_AGAIN, LINEAR_TIME, DEEP_CHAIN)) {
      assertThat(findings.get(task).passed()).isTrue();
      assertThat(findings.get(task).carriedFrom()).isEmpty();
    }
  }

  @Test
  void aBackwardThatDoesNothingIsForgivenNothing() {
    Map<Task, Finding> findings = Part3Examiner.examine(Part3Catalogue.idle());
    assertThat(lost(findings))
        .containsExactlyInAnyOrder(
            LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN, LINEAR_TIME, DEEP_CHAIN);
    assertThat(findings.get(GRADIENT3).carriedFrom())
        .as("LossGradient itself is right, as values that are right can tell")
        .contains(LOCAL_GRADIENTS);
  }

  @Test
  void aBackwardThatStopsEarlyHasWrongNumbersInLongGraphsOnly() {
    assertThat(lost(Part3Examiner.examine(Part3Catalogue.stoppingAfter(100))))
        .containsExactlyInAnyOrder(LINEAR_TIME, DEEP_CHAIN);
  }

  @Test
  void twoMistakesCostTwoTasks() {
    assertThat(lost(Part3Examiner.examine(Part3Catalogue.otherForgottenAndLastUseWins())))
        .containsExactlyInAnyOrder(LOCAL_GRADIENTS, SHARED_VALUES);
    assertThat(lost(Part3Examiner.examine(Part3Catalogue.negatedWrongInTwoWays())))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  @Test
  void anOperationThatNeverVariesExcusesNothing() {
    assertThat(lost(Part3Examiner.examine(Part3Catalogue.tanhAlwaysZero())))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  @Test
  void aLossAndAGradientThatAreWrongOnRightValuesToo() {
    assertThat(lost(Part3Examiner.examine(Part3Catalogue.minusBackwardsAndWrongLoss())))
        .containsExactlyInAnyOrder(FORWARD, LOSS3);
  }

  @Test
  void untouchedStubsAreNotAttemptedAndNothingElse() {
    assertThat(Part3Examiner.examine(Part3Catalogue.stubs()).values())
        .extracting(Finding::status)
        .containsOnly(Status.NOT_ATTEMPTED);
  }

  @Test
  void whereOneOperationIsMissingTheOthersCount() {
    assertStarted(Part3Catalogue.withoutExp(), Set.of(FORWARD, LOCAL_GRADIENTS));
  }

  @Test
  void whereBackwardIsMissingTheNumbersAndLossGradientCount() {
    assertStarted(
        Part3Catalogue.withoutBackward(),
        Set.of(LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN, LINEAR_TIME, DEEP_CHAIN));
  }

  private static void assertStarted(Solution solution, Set<Task> notAttempted) {
    Part3Examiner.examine(solution)
        .forEach(
            (task, finding) ->
                assertThat(finding.status())
                    .as(task.id() + finding.message())
                    .isEqualTo(notAttempted.contains(task) ? Status.NOT_ATTEMPTED : Status.PASSED));
  }

  private static Set<Task> lost(Map<Task, Finding> findings) {
    return findings.values().stream()
        .filter(finding -> !finding.passed())
        .map(Finding::task)
        .collect(Collectors.toSet());
  }

  private static Map<Task, Finding> examine(String id) {
    Misconception mistake =
        Part3Catalogue.misconceptions().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return Part3Examiner.examine(mistake.solution());
  }
}
