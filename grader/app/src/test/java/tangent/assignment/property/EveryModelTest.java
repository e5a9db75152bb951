package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Variant;
import tangent.assignment.student.Variants;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/**
 * Every model of a student under other kit seeds than the usual one, which {@code validate} tries.
 */
class EveryModelTest {

  private static final Solution REFERENCE = new Adapter();

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private static final long FIRST_SEED = 1;

  /** What does the same under every seed is run under the first one alone. */
  private static final long FURTHER_SEED = 2;

  private static final Set<Task> WITHOUT_SAMPLES =
      EnumSet.of(Task.LINEAR_TIME, Task.DEEP_CHAIN, Task.LOSS3, Task.GRADIENT3);

  /** Mistakes that show as an exception where an answer is due. */
  private static final List<String> CRASHING =
      List.of(
          "positive-x-only",
          "slopes-need-a-point",
          "slopes-arguments-swapped",
          "descend-throws-at-infinity",
          "descend-rejects-no-steps",
          "weights-rejects-no-steps");

  /** So do all of these kinds. */
  private static final Pattern CRASHING_TOO =
      Pattern.compile(".*-(refuses-what-is-allowed|outside-of-an-array)");

  /** How a task is lost whose mistakes do not show as a wrong answer. */
  private static final Map<Task, Status> LOST_AS =
      Map.of(Task.LINEAR_TIME, Status.TIMED_OUT, Task.DEEP_CHAIN, Status.CRASHED);

  static List<Named<Variant>> variants() {
    return Variants.of(REFERENCE).stream().map(each -> Named.of(each.id(), each)).toList();
  }

  static List<Named<Misconception>> misconceptions() {
    return Misconceptions.of(REFERENCE).stream().map(each -> Named.of(each.id(), each)).toList();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void anHonestWayEarnsEverything(Variant variant) {
    Set<Part> parts = differing(variant.solution());
    assertThat(parts).isNotEmpty();
    assertAllRight(parts, RUNNER.only(parts).examine(variant.solution(), FIRST_SEED));
    assertAllRight(
        Set.of(), RUNNER.judging(sampled(parts)).examine(variant.solution(), FURTHER_SEED));
  }

  private static void assertAllRight(Set<Part> whole, List<Finding> findings) {
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
              assertThat(finding.carriedFrom()).isEmpty();
            })
        .extracting(Finding::task)
        .containsAll(whole.stream().flatMap(part -> part.tasks().stream()).toList());
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  void aMistakeLosesItsTaskAndNoOther(Misconception mistake) {
    Set<Part> part = Set.of(mistake.task().part());
    List<Finding> lost = lost(RUNNER.only(part).examine(mistake.solution(), FIRST_SEED));
    assertThat(lost).extracting(Finding::task).isEqualTo(mistake.loses());
    assertThat(lost).extracting(Finding::message).noneMatch(String::isBlank);
    Status expected =
        CRASHING.contains(mistake.id()) || CRASHING_TOO.matcher(mistake.id()).matches()
            ? Status.CRASHED
            : LOST_AS.getOrDefault(mistake.task(), Status.FAILED);
    assertThat(lost)
        .filteredOn(finding -> finding.task() == mistake.task())
        .allMatch(finding -> finding.counterexample().isPresent())
        .extracting(Finding::status)
        .containsExactly(expected);
    Set<Task> sampled = sampled(part);
    assertThat(lost(RUNNER.judging(sampled).examine(mistake.solution(), FURTHER_SEED)))
        .extracting(Finding::task)
        .isEqualTo(mistake.loses().stream().filter(sampled::contains).toList());
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
    assertThat(misconceptions()).extracting(Named::getName).doesNotHaveDuplicates();
    assertThat(variants()).extracting(Named::getName).doesNotHaveDuplicates();
  }

  private static Set<Part> differing(Solution solution) {
    Set<Part> parts = EnumSet.allOf(Part.class);
    parts.removeIf(part -> of(solution, part) == of(REFERENCE, part));
    return parts;
  }

  private static Object of(Solution solution, Part part) {
    return switch (part) {
      case PART1 -> solution.part1();
      case PART2 -> solution.part2();
      case PART3 -> solution.part3();
      case PART4 -> solution.part4();
    };
  }

  private static Set<Task> sampled(Set<Part> parts) {
    return Stream.of(Task.values())
        .filter(task -> parts.contains(task.part()) && !WITHOUT_SAMPLES.contains(task))
        .collect(Collectors.toSet());
  }

  private static List<Finding> lost(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.passed()).toList();
  }
}
