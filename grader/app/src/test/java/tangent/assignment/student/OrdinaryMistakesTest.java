package tangent.assignment.student;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;
import tangent.worker.Adapter;

/** What is right for ordinary samples only is found out under every kit seed. */
class OrdinaryMistakesTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void eachWayLosesItsTaskAndNoOther(long kitSeed) {
    Solution reference = new Adapter();
    Stream.of(
            new OrdinaryOnlyMistakes(reference).all(),
            new OrdinaryWalksMistakes(reference).all(),
            new OrdinaryGraphsMistakes(reference).all())
        .flatMap(List::stream)
        .forEach(mistake -> eachWayLosesItsTask(mistake, kitSeed));
  }

  private static void eachWayLosesItsTask(Misconception mistake, long kitSeed) {
    for (Solution way : mistake.ways()) {
      List<Task> lost =
          RUNNER.only(Set.of(mistake.task().part())).examine(way, kitSeed).stream()
              .filter(finding -> !finding.passed())
              .map(Finding::task)
              .toList();
      assertThat(lost).as(mistake.id()).containsExactly(mistake.task());
    }
  }
}
