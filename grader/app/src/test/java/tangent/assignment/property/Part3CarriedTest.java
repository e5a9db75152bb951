package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.assignment.Task.BACKWARD_AGAIN;
import static tangent.assignment.Task.DEEP_CHAIN;
import static tangent.assignment.Task.FORWARD;
import static tangent.assignment.Task.GRADIENT3;
import static tangent.assignment.Task.LINEAR_TIME;
import static tangent.assignment.Task.LOCAL_GRADIENTS;
import static tangent.assignment.Task.LOSS3;
import static tangent.assignment.Task.SHARED_VALUES;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Engines;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Part3Catalogue;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.run.Finding;

/** Errors carried forward, and parts that were only begun. */
class Part3CarriedTest {

  private static final Set<Task> WALKS =
      Set.of(SHARED_VALUES, BACKWARD_AGAIN, LINEAR_TIME, DEEP_CHAIN);

  /** The mistake, a task that must pass all the same, and where its error comes from. */
  @ParameterizedTest
  @CsvSource({
    "minus-backwards, LOSS3, FORWARD",
    "product-own-factor, GRADIENT3, LOCAL_GRADIENTS",
    "value-loss-cubed, GRADIENT3, LOSS3"
  })
  void anErrorIsCarriedForward(String mistake, Task passes, Task from) {
    Finding finding = examine(mistake).get(passes);
    assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
    assertThat(finding.carriedFrom()).contains(from);
  }

  /** A slope in terms of a result that is wrong is right, as it would be were the result right. */
  @ParameterizedTest
  @ValueSource(strings = {"rounded-e", "tan-for-tanh", "exp-cut-short", "power-as-product"})
  void aGradientMayBeWrittenInTermsOfAWrongNumber(String mistake) {
    Map<Task, Finding> findings = examine(mistake);
    assertThat(lost(findings)).containsExactly(FORWARD);
    assertThat(findings.get(LOCAL_GRADIENTS).carriedFrom()).isEmpty();
  }

  @Test
  void theSlopesOfAnotherOperationAreWrong() {
    assertThat(lost(examine("minus-copied-from-plus")))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  @Test
  void aNumberThatIsNoneMakesNoGradientRight() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.expNotANumber())))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  /** The graphs do without the operation that is wrong, so nothing has to be forgiven there. */
  @Test
  void oneWrongOperationLeavesGraphsOfTheOthers() {
    Map<Task, Finding> findings = examine("product-own-factor");
    assertThat(findings.get(LOCAL_GRADIENTS).status()).isEqualTo(Status.FAILED);
    assertThat(findings.get(LOCAL_GRADIENTS).waits()).isFalse();
    for (Task task : WALKS) {
      assertThat(findings.get(task).passed()).isTrue();
      assertThat(findings.get(task).carriedFrom()).isEmpty();
    }
  }

  /** What a leaf keeps is the business of forward, under any seed. */
  @ParameterizedTest
  @ValueSource(longs = {42, 1, 2, 3, 4, 5, 6, 7})
  void roundedNumbersAreOneMistake(long kitSeed) {
    Solution rounded = mistaken("numbers-rounded").solution();
    assertThat(Part3Runner.examine(rounded, kitSeed).stream().filter(finding -> !finding.passed()))
        .extracting(Finding::task)
        .containsExactly(FORWARD);
  }

  /** However few are right, one that takes two operands is enough. */
  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"PLUS", "MINUS", "TIMES", "DIVIDED_BY"})
  void oneRightOperationIsEnoughForGraphs(Operation only) {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.onlyRight(only, Engines.RIGHT))))
        .containsExactly(FORWARD);
  }

  /** Those that build on one another end together; what comes behind them is asked all the same. */
  @ParameterizedTest
  @ValueSource(strings = {"PLUS, MINUS", "TIMES, DIVIDED_BY, NEGATED, MINUS", "EXP, TANH, POW"})
  void operationsThatEndTheProcessLeaveGraphsOfTheOthers(String ending) {
    Set<Operation> operations =
        Stream.of(ending.split(", ")).map(Operation::valueOf).collect(Collectors.toSet());
    assertThat(lost(Part3Runner.examine(Part3Catalogue.ending(operations))))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  @Test
  void withoutAnyRightOperationTheWalkWaits() {
    Map<Task, Finding> findings = Part3Runner.examine(Part3Catalogue.idle());
    for (Task task : WALKS) {
      assertThat(findings.get(task).status()).isEqualTo(Status.FAILED);
      assertThat(findings.get(task).message()).contains("part3.localGradients comes first");
      assertThat(findings.get(task).counterexample()).isEmpty();
      assertThat(findings.get(task).observations()).isEmpty();
      assertThat(findings.get(task).waits()).as("nothing is to be diagnosed").isTrue();
    }
    assertThat(findings.get(GRADIENT3).carriedFrom())
        .as("LossGradient itself is right, as values that are right can tell")
        .contains(LOCAL_GRADIENTS);
  }

  /** What has been tried to earn something there without a walk. */
  @ParameterizedTest
  @EnumSource(Engines.class)
  void noWalkEarnsNothing(Engines engine) {
    if (engine != Engines.RIGHT) {
      assertThat(lost(Part3Runner.examine(Part3Catalogue.solution(engine))))
          .contains(SHARED_VALUES, LINEAR_TIME, DEEP_CHAIN);
      for (Operation only : Operation.values()) {
        assertThat(lost(Part3Runner.examine(Part3Catalogue.onlyRight(only, engine))))
            .as("only %s is right", only)
            .contains(SHARED_VALUES, LINEAR_TIME, DEEP_CHAIN);
      }
    }
  }

  /** The root's own gradient is one mistake, whatever it is, as long as it is the same. */
  @ParameterizedTest
  @ValueSource(doubles = {-1, 2, 0.5, 1e6})
  void aWalkFromAWrongStartIsAWalk(double start) {
    Map<Task, Finding> findings = Part3Runner.examine(Part3Catalogue.startingWith(start));
    assertThat(lost(findings)).containsExactly(LOCAL_GRADIENTS);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, Double.NaN, Double.POSITIVE_INFINITY})
  void aStartThatSaysNothingWaits(double start) {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.startingWith(start))))
        .containsExactlyInAnyOrder(
            LOCAL_GRADIENTS, SHARED_VALUES, BACKWARD_AGAIN, LINEAR_TIME, DEEP_CHAIN);
  }

  @Test
  void aBackwardThatStopsEarlyHasWrongNumbersInLongGraphsOnly() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.stoppingAfter(100))))
        .containsExactlyInAnyOrder(LINEAR_TIME, DEEP_CHAIN);
  }

  @Test
  void twoMistakesCostTwoTasks() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.negatedWrongInTwoWays())))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  /** What a leaf of an earlier graph was left with is no second call, no time and no depth. */
  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"POW", "DIVIDED_BY", "EXP"})
  void oneLeafForEachNumberCostsNothingMoreWhereAnOperationIsWrong(Operation throwing) {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.leavesKeptByNumber(throwing))))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS, SHARED_VALUES);
  }

  /** A wrong number leaves long chains of slopes 1 and −1: they show a walk all the same. */
  @Test
  void gradientsThatBeginAtOneCostNothingMoreWhereANumberIsWrong() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.beginningAtOneAndExpIdle())))
        .containsExactlyInAnyOrder(FORWARD, BACKWARD_AGAIN);
  }

  @Test
  void sumsOverUsesAreOneMistakeAndTheTimeIsAnother() {
    assertThat(lost(examine("last-use-wins"))).containsExactly(SHARED_VALUES);
    assertThat(lost(Part3Runner.examine(Part3Catalogue.everyPathAndLastUseWins())))
        .containsExactlyInAnyOrder(SHARED_VALUES, LINEAR_TIME);
    assertThat(lost(Part3Runner.examine(Part3Catalogue.fewPathsAndLastUseWins())))
        .containsExactlyInAnyOrder(SHARED_VALUES, LINEAR_TIME);
  }

  @Test
  void anOperationThatNeverVariesExcusesNothing() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.tanhAlwaysZero())))
        .containsExactlyInAnyOrder(FORWARD, LOCAL_GRADIENTS);
  }

  @Test
  void aLossAndAGradientThatAreWrongOnRightValuesToo() {
    assertThat(lost(Part3Runner.examine(Part3Catalogue.minusBackwardsAndWrongLoss())))
        .containsExactlyInAnyOrder(FORWARD, LOSS3);
  }

  @Test
  void untouchedStubsAreNotAttemptedAndNothingElse() {
    assertThat(Part3Runner.examine(Part3Catalogue.stubs()).values())
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
    Part3Runner.examine(solution)
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
    return Part3Runner.examine(mistaken(id).solution());
  }

  private static Misconception mistaken(String id) {
    return Part3Catalogue.misconceptions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
