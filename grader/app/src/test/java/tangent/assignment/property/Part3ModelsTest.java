package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Part3Catalogue;
import tangent.assignment.student.Variant;
import tangent.run.Finding;

/** The hidden properties of Part 3 on every model of a student. */
class Part3ModelsTest {

  private static final long[] OTHER_SEEDS = {1, 2, 3};

  /** How a task is lost whose mistakes do not show as a wrong answer. */
  private static final Map<Task, Status> LOST_AS =
      Map.of(Task.LINEAR_TIME, Status.TIMED_OUT, Task.DEEP_CHAIN, Status.CRASHED);

  static List<Named<Variant>> variants() {
    return Part3Catalogue.variants().stream().map(each -> Named.of(each.id(), each)).toList();
  }

  static List<Named<Misconception>> misconceptions() {
    return Part3Catalogue.misconceptions().stream().map(each -> Named.of(each.id(), each)).toList();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void anHonestWayEarnsEverything(Variant variant) {
    List<Finding> findings = Part3Examiner.examine(Part3Examiner.CLASSES, variant.solution(), 42);
    assertThat(findings).extracting(Finding::task).isEqualTo(Part.PART3.tasks());
    assertAllRight(findings);
    for (long kitSeed : OTHER_SEEDS) {
      assertAllRight(Part3Examiner.examine(Part3Examiner.SAMPLING, variant.solution(), kitSeed));
    }
  }

  private static void assertAllRight(List<Finding> findings) {
    assertThat(findings)
        .allSatisfy(
            finding -> {
              assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
              assertThat(finding.carriedFrom()).isEmpty();
            });
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  void aMistakeLosesItsTaskAndNoOther(Misconception mistake) {
    List<Finding> lost = lost(Part3Examiner.examine(Part3Examiner.CLASSES, mistake.solution(), 42));
    assertThat(lost).extracting(Finding::task).isEqualTo(mistake.loses());
    assertThat(lost).extracting(Finding::message).noneMatch(String::isBlank);
    assertThat(lost)
        .filteredOn(finding -> finding.task() == mistake.task())
        .allMatch(finding -> finding.counterexample().isPresent())
        .extracting(Finding::status)
        .containsExactly(LOST_AS.getOrDefault(mistake.task(), Status.FAILED));
    List<Task> sampled = Part3Examiner.SAMPLING.stream().map(Part3ModelsTest::taskOf).toList();
    for (long kitSeed : OTHER_SEEDS) {
      assertThat(lost(Part3Examiner.examine(Part3Examiner.SAMPLING, mistake.solution(), kitSeed)))
          .as("kit seed %d", kitSeed)
          .extracting(Finding::task)
          .isEqualTo(mistake.loses().stream().filter(sampled::contains).toList());
    }
  }

  private static List<Finding> lost(List<Finding> findings) {
    return findings.stream().filter(finding -> !finding.passed()).toList();
  }

  @Test
  void everyPropertyKillsThreeMistakesOrMore() {
    Map<Task, Long> killed =
        Part3Catalogue.misconceptions().stream()
            .collect(
                Collectors.groupingBy(
                    Misconception::task, Collectors.summingLong(each -> each.ways().size())));
    assertThat(Part3Examiner.CLASSES)
        .allSatisfy(
            properties ->
                assertThat(killed.get(taskOf(properties)))
                    .as(properties.getSimpleName())
                    .isGreaterThanOrEqualTo(3));
  }

  @Test
  void noTwoModelsShareAnId() {
    assertThat(Part3Catalogue.misconceptions())
        .extracting(Misconception::id)
        .doesNotHaveDuplicates();
    assertThat(Part3Catalogue.variants()).extracting(Variant::id).doesNotHaveDuplicates();
  }

  private static Task taskOf(Class<?> properties) {
    return Task.of(properties.getAnnotation(Tag.class).value()).orElseThrow();
  }
}
