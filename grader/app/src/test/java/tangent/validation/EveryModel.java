package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Variant;
import tangent.assignment.student.Variants;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.worker.Adapter;

/**
 * The kit grades itself, as {@code validate} does: every model of a student, under one of ten kit
 * seeds in turn. Under the usual one each is asked through a worker, in another test.
 *
 * <p>The test that is run stands where the order of names begins: at its end nothing would run
 * beside it.
 */
public abstract class EveryModel {

  private static final Solution REFERENCE = new Adapter();

  private static final Validation VALIDATION = new Validation(REFERENCE);

  private static final int SEEDS = 10;

  /** Mistakes that show as an exception where an answer is due. */
  private static final List<String> CRASHING =
      List.of(
          "slopes-need-a-point",
          "slopes-arguments-swapped",
          "descend-throws-at-infinity",
          "grad-throws-at-first",
          "second-call-throws",
          "operation-calls-itself",
          "gradient-too-few-weights",
          "weights-of-two");

  /** That show as a wrong answer where others of their task do not. */
  private static final List<String> SILENT = List.of("long-chain-without-gradient");

  /** So do all of these kinds. */
  private static final Pattern CRASHING_TOO =
      Pattern.compile(".*-(refuses-what-is-allowed|outside-of-an-array|asks-an-earlier-function)");

  /** How a task is lost whose mistakes do not show as a wrong answer. */
  private static final Map<Task, Status> LOST_AS =
      Map.of(Task.LINEAR_TIME, Status.TIMED_OUT, Task.DEEP_CHAIN, Status.CRASHED);

  /** Without the reference, which stands first. */
  static List<Arguments> variants() {
    List<Model> honest = VALIDATION.honest();
    return withSeeds(honest.subList(1, honest.size()));
  }

  static List<Arguments> mistakes() {
    return withSeeds(VALIDATION.mistaken());
  }

  private static List<Arguments> withSeeds(List<Model> models) {
    return IntStream.range(0, models.size())
        .mapToObj(i -> Arguments.of(Named.of(models.get(i).id(), models.get(i)), 1 + i % SEEDS))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void anHonestWayEarnsEverything(Model variant, long seed) {
    assertThat(VALIDATION.differingParts(variant.solution())).isNotEmpty();
    assertThat(VALIDATION.findings(variant.solution(), seed))
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
              assertThat(finding.carriedFrom()).isEmpty();
            })
        .extracting(Finding::task)
        .containsExactly(Task.values());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeLosesItsTaskAndNoOtherAndIsNamed(Model mistake, long seed) {
    List<Finding> findings = VALIDATION.findings(mistake.solution(), seed);
    ModelResult row = ModelResult.of(mistake, findings, VALIDATION.named(mistake, findings, seed));
    assertThat(row.holds()).as(row.line()).isTrue();
    List<Finding> lost = findings.stream().filter(finding -> !finding.passed()).toList();
    assertThat(lost).extracting(Finding::message).noneMatch(String::isBlank);
    List<Finding> named =
        lost.stream().filter(finding -> mistake.namedIn().contains(finding.task())).toList();
    assertThat(named).allMatch(finding -> finding.counterexample().isPresent());
    if (named.size() == 1) {
      Finding finding = named.get(0);
      assertThat(finding.status()).isEqualTo(lostAs(mistake.id(), finding.task()));
    }
  }

  private static Status lostAs(String mistake, Task task) {
    return CRASHING.contains(mistake) || CRASHING_TOO.matcher(mistake).matches()
        ? Status.CRASHED
        : SILENT.contains(mistake) ? Status.FAILED : LOST_AS.getOrDefault(task, Status.FAILED);
  }

  @Test
  void everyTaskHasThreeMistakesOrMore() {
    Map<Task, Long> ways =
        Misconceptions.of(REFERENCE).stream()
            .collect(
                Collectors.groupingBy(
                    Misconception::task, Collectors.summingLong(each -> each.ways().size())));
    assertThat(Task.values())
        .allSatisfy(task -> assertThat(ways.get(task)).as(task.id()).isGreaterThanOrEqualTo(3));
  }

  @Test
  void noTwoModelsShareAnId() {
    assertThat(Misconceptions.of(REFERENCE)).extracting(Misconception::id).doesNotHaveDuplicates();
    assertThat(Variants.of(REFERENCE)).extracting(Variant::id).doesNotHaveDuplicates();
  }
}
