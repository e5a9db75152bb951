package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;
import tangent.assignment.student.Perturbation;
import tangent.assignment.student.Perturbations;
import tangent.grade.Kit;
import tangent.worker.Adapter;

/** The search for mistakes that keep their points: a slice of it, and that it can fail. */
class PerturbationSearchTest {

  private static final int SLICE = 190;

  private final Adapter reference = new Adapter();
  private final List<String> said = new ArrayList<>();

  @Test
  void whatSurvivesIsExplained() {
    boolean explained = new PerturbationSearch(reference).run(SLICE, Kit.DEFAULT_SEED, said::add);
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
            "NOT EXPLAINED  part1.f: nothing, where always {}, met 7 times",
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
    assertThat(always).allMatch(each -> search.isCaught(each, Kit.DEFAULT_SEED));
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
