package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Variant;
import tangent.assignment.student.WalkingModels;
import tangent.run.Finding;

/** The hidden properties of Parts 2 and 4 on every model of a student. */
class WalkingModelsTest {

  /** Others than the usual seed, which the validation tries. */
  private static final long[] KIT_SEEDS = {1, 2};

  /** Mistakes that show as an exception where an answer is due. */
  private static final List<String> CRASHING = List.of("descend-throws-at-infinity");

  static List<Named<Variant>> variants() {
    return WalkingModels.variants().stream().map(each -> Named.of(each.id(), each)).toList();
  }

  static List<Named<Misconception>> misconceptions() {
    return WalkingModels.misconceptions().stream().map(each -> Named.of(each.id(), each)).toList();
  }

  @ParameterizedTest
  @MethodSource("variants")
  void anHonestWayEarnsEverything(Variant variant) {
    for (Part part : List.of(Part.PART2, Part.PART4)) {
      for (long kitSeed : KIT_SEEDS) {
        List<Finding> findings = WalkingExaminer.examine(part, variant.solution(), kitSeed);
        assertThat(findings).extracting(Finding::task).isEqualTo(part.tasks());
        assertThat(findings)
            .as("kit seed %d", kitSeed)
            .allSatisfy(
                finding -> {
                  assertThat(finding.status()).as(finding.message()).isEqualTo(Status.PASSED);
                  assertThat(finding.carriedFrom()).isEmpty();
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("misconceptions")
  void aMistakeLosesItsTaskAndNoOther(Misconception mistake) {
    Status expected = CRASHING.contains(mistake.id()) ? Status.CRASHED : Status.FAILED;
    for (long kitSeed : KIT_SEEDS) {
      List<Finding> lost =
          WalkingExaminer.examine(mistake.task().part(), mistake.solution(), kitSeed).stream()
              .filter(finding -> !finding.passed())
              .toList();
      assertThat(lost)
          .as("kit seed %d", kitSeed)
          .extracting(Finding::task, Finding::status)
          .containsExactly(tuple(mistake.task(), expected));
      assertThat(lost.get(0).message()).isNotBlank();
      assertThat(lost.get(0).counterexample()).isPresent();
    }
  }

  @Test
  void everyPropertyKillsThreeMistakesOrMore() {
    Map<Task, Long> killed =
        WalkingModels.misconceptions().stream()
            .collect(Collectors.groupingBy(Misconception::task, Collectors.counting()));
    assertThat(Stream.of(WalkingExaminer.PART2, WalkingExaminer.PART4).flatMap(List::stream))
        .allSatisfy(
            properties ->
                assertThat(killed.get(taskOf(properties)))
                    .as(properties.getSimpleName())
                    .isGreaterThanOrEqualTo(3));
  }

  @Test
  void noTwoModelsShareAnId() {
    assertThat(WalkingModels.misconceptions())
        .extracting(Misconception::id)
        .doesNotHaveDuplicates();
    assertThat(WalkingModels.variants()).extracting(Variant::id).doesNotHaveDuplicates();
  }

  private static Task taskOf(Class<?> properties) {
    return Task.of(properties.getAnnotation(Tag.class).value()).orElseThrow();
  }
}
