package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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
 * Every model of a student under another kit seed than the usual one, which {@code validate} tries:
 * under one of ten, in turn.
 */
class EveryModelTest {

  private static final Solution REFERENCE = new Adapter();

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

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
          "gradient-too-few-weights");

  /** That show as a wrong answer where others of their task do not. */
  private static final List<String> SILENT = List.of("long-chain-without-gradient");

  /** So do all of these kinds. */
  private static final Pattern CRASHING_TOO =
      Pattern.compile(".*-(refuses-what-is-allowed|outside-of-an-array|asks-an-earlier-function)");

  /** How a task is lost whose mistakes do not show as a wrong answer. */
  private static final Map<Task, Status> LOST_AS =
      Map.of(Task.LINEAR_TIME, Status.TIMED_OUT, Task.DEEP_CHAIN, Status.CRASHED);

  static List<Arguments> variants() {
    List<Variant> all = Variants.of(REFERENCE);
    return withSeeds(all.stream().map(each -> Named.of(each.id(), each)).toList());
  }

  static List<Arguments> misconceptions() {
    List<Misconception> all = Misconceptions.of(REFERENCE);
    return withSeeds(all.stream().map(each -> Named.of(each.id(), each)).toList());
  }

  private static List<Arguments> withSeeds(List<? extends Named<?>> models) {
    return IntStream.range(0, models.size())
        .mapToObj(i -> Arguments.of(models.get(i), 1 + i % SEEDS))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void anHonestWayEarnsEverything(Variant variant, long seed) {
    Set<Part> parts = differing(variant.solution());
    assertThat(parts).isNotEmpty();
    Set<Task> tasks = sampled(parts);
    assertThat(RUNNER.judging(tasks).examine(variant.solution(), seed))
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
              assertThat(finding.carriedFrom()).isEmpty();
            })
        .extracting(Finding::task)
        .containsAll(tasks);
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  void aMistakeLosesItsTaskAndNoOther(Misconception mistake, long seed) {
    Set<Part> part = Set.of(mistake.task().part());
    PropertyRunner judging =
        Unsampled.isAmong(mistake.loses()) ? RUNNER.only(part) : RUNNER.judging(sampled(part));
    List<Finding> lost =
        judging.examine(mistake.solution(), seed).stream()
            .filter(finding -> !finding.passed())
            .toList();
    assertThat(lost).extracting(Finding::task).isEqualTo(mistake.loses());
    assertThat(lost).extracting(Finding::message).noneMatch(String::isBlank);
    Status expected =
        CRASHING.contains(mistake.id()) || CRASHING_TOO.matcher(mistake.id()).matches()
            ? Status.CRASHED
            : SILENT.contains(mistake.id())
                ? Status.FAILED
                : LOST_AS.getOrDefault(mistake.task(), Status.FAILED);
    assertThat(lost)
        .filteredOn(finding -> finding.task() == mistake.task())
        .allMatch(finding -> finding.counterexample().isPresent())
        .extracting(Finding::status)
        .containsExactly(expected);
  }

  @Test
  void whoeverHasNoSamplesAsksTheSameUnderEverySeed() {
    assertThat(asked(1)).isEqualTo(asked(2)).containsOnlyKeys(Unsampled.TASKS);
  }

  private static Map<Task, List<String>> asked(long seed) {
    return RUNNER.only(Set.of(Part.PART3)).examine(REFERENCE, seed).stream()
        .filter(finding -> Unsampled.TASKS.contains(finding.task()))
        .collect(
            Collectors.toMap(
                Finding::task,
                finding ->
                    finding.observations().stream().map(each -> each.call().text()).toList()));
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
    return Unsampled.without(parts.stream().flatMap(part -> part.tasks().stream()).toList());
  }
}
