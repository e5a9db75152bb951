package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.assignment.student.Perturbation;
import tangent.assignment.student.Perturbations;
import tangent.grade.Kit;
import tangent.worker.Adapter;

/** The search for mistakes that keep their points: a slice of it, and that it can fail. */
class PerturbationSearchTest {

  private static final int SLICE = 190;

  /** With which more of what survived had no explanation than with most. */
  private static final long ANOTHER_SEED = 5;

  private final Adapter reference = new Adapter();
  private final List<String> said = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {Kit.DEFAULT_SEED, ANOTHER_SEED})
  void whatSurvivesIsExplained(long kitSeed) {
    boolean explained = new PerturbationSearch(reference).run(SLICE, kitSeed, said::add);
    assertThat(said).noneMatch(line -> line.startsWith("NOT EXPLAINED"));
    assertThat(explained).isTrue();
    assertThat(said.get(said.size() - 1)).startsWith(SLICE + " perturbations");
  }

  @Test
  void aSurvivorThatNobodyExplainsFailsTheSearch() {
    // What it calls a mistake is none: no property can lose anything by it.
    Perturbation hole =
        new Perturbation(
            "part1.f", "nothing", "always", Map.of(), List.of(Task.F), reference, () -> 7);
    boolean explained =
        new PerturbationSearch(reference, Survivors.of(Stream.of("rare|part2.*||other parts")))
            .judge(Stream.of(hole), Kit.DEFAULT_SEED, said::add);
    assertThat(explained).isFalse();
    assertThat(said)
        .contains(
            "NOT EXPLAINED  part1.f: nothing, where always {differs=0.0, met=7.0}",
            "explains nothing here: rare|part2.*||other parts");
  }

  @Test
  void aMistakeThatPropertiesSeeIsCaught() {
    PerturbationSearch search = new PerturbationSearch(reference, Survivors.of(Stream.of()));
    List<Perturbation> always =
        Perturbations.of(reference, 1, 1000)
            .filter(each -> each.where().equals("always"))
            .filter(each -> each.what().equals("throws") || each.what().equals("sign"))
            .toList();
    assertThat(always).isNotEmpty();
    assertThat(always).allMatch(each -> search.survivor(each, Kit.DEFAULT_SEED).isEmpty());
  }

  @Test
  void theSameSeedPerturbsInTheSameWay() {
    assertThat(Perturbations.of(reference, 3, 40).map(Perturbation::kind))
        .containsExactlyElementsOf(
            Perturbations.of(reference, 3, 40).map(Perturbation::kind).toList())
        .isNotEqualTo(Perturbations.of(reference, 4, 40).map(Perturbation::kind).toList());
  }

  @Test
  void anExplanationHoldsWithinItsLimitsOnly() {
    Explanation narrow = Explanation.of("rare | part1.* where * between | width<0.5 | why");
    assertThat(narrow.covers(between(0.4))).isTrue();
    assertThat(narrow.covers(between(0.6))).isFalse();
    assertThatThrownBy(() -> Explanation.of("rare | * | |")).hasMessageContaining("rare | * | |");
  }

  private Perturbation between(double width) {
    return new Perturbation(
        "part1.f",
        "sign",
        "x between",
        Map.of("width", width),
        List.of(Task.F),
        reference,
        () -> 1);
  }
}
