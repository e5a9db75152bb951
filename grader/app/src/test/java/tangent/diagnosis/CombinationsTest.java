package tangent.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Signs;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.Observation;
import tangent.run.PropertyRunner;
import tangent.run.RecordingCaller;
import tangent.worker.Adapter;

/**
 * Two mistakes at once are either not named, or named as what answers alike on every call, further
 * ones included.
 */
class CombinationsTest {

  private static final int COMBINATIONS = 200;

  /** Its samples are no part of what is diagnosed, which is the samples of the usual seed. */
  private static final long FRESH_SEED = 7;

  private static final Solution REFERENCE = new Adapter();
  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private final Diagnosis diagnosis = new Diagnosis(REFERENCE, RUNNER, 42);
  private final List<Map<Task, List<Observation>>> asked = List.of(asked(42), asked(FRESH_SEED));

  /** All calls that are made under a kit seed, with the right answers. */
  private static Map<Task, List<Observation>> asked(long kitSeed) {
    return RUNNER.examine(REFERENCE, kitSeed).stream()
        .collect(Collectors.toMap(Finding::task, Finding::observations));
  }

  @Test
  void twoMistakesAtOnceAreNeverNamedAsWhatTheyAreNot() {
    List<String> wrong = new ArrayList<>();
    List<String> lastResorts = new ArrayList<>();
    int lost = 0;
    int named = 0;
    for (Pair pair : pairs()) {
      Misconception first = pair.first();
      Misconception second = pair.second();
      Combination both = pair.combination();
      Optional<Finding> finding = finding(first.task(), both);
      Optional<Misconception> known = finding.flatMap(each -> diagnosis.of(each, both));
      lost += finding.isPresent() ? 1 : 0;
      named += known.isPresent() ? 1 : 0;
      // One of the two is there, where what was asked never showed the other.
      boolean isOne =
          known.filter(each -> List.of(first.id(), second.id()).contains(each.id())).isPresent();
      isOne |=
          known.filter(each -> each.id().endsWith("-differs-from-call-to-call")).isPresent()
              && (both.kind() == Combination.Kind.IN_TURNS
                  || remembers(first)
                  || remembers(second));
      // What shows in every nth call shows in other ones when all is asked again.
      isOne |=
          known.filter(each -> each.signs() instanceof Signs.Otherwise).isPresent()
              && Stream.of(first, second).anyMatch(each -> each.id().contains("-differs-"));
      if (known.isPresent() && !isOne && !explainsFreshCalls(known.get(), both)) {
        (known.get().signs() instanceof Signs.Otherwise ? lastResorts : wrong)
            .add(both.kind() + " " + first.id() + " " + second.id() + ": " + known.get().id());
      }
    }
    assertThat(wrong).isEmpty();
    // What all wrong calls had in common need not be so where others are asked, but mostly is.
    assertThat(lastResorts).hasSizeLessThanOrEqualTo(COMBINATIONS / 50);
    // Or there was nothing to see: nearly all combinations lose their task, and most have no name.
    assertThat(lost).isGreaterThan(COMBINATIONS / 2);
    assertThat(named).isLessThan(lost);
  }

  /** Of an array that is sorted only if its length is even, nobody says that long ones are. */
  @Test
  void whatIsLeftAloneInSomeCallsIsNotNamedAsWhatChangesThemAll() {
    Combination both =
        new Combination(
            Combination.Kind.BY_INPUT,
            way("flattest-empty-answered"),
            way("flattest-sorts-long-xs"),
            REFERENCE);
    Finding finding = finding(Task.ARGUMENTS1, both).orElseThrow();
    assertThat(diagnosis.of(finding, both).map(Misconception::id)).isEmpty();
    Solution alone = way("flattest-sorts-long-xs");
    assertThat(diagnosis.of(finding(Task.ARGUMENTS1, alone).orElseThrow(), alone))
        .map(Misconception::id)
        .contains("flattest-sorts-long-xs");
  }

  private static Solution way(String id) {
    return Misconceptions.of(REFERENCE).stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow()
        .solution();
  }

  /** Whether it is a mistake to keep something from call to call. */
  private static boolean remembers(Misconception mistake) {
    return Stream.of("-same-array", "-kept-", "-differs-").anyMatch(mistake.id()::contains);
  }

  private static Optional<Finding> finding(Task task, Solution solution) {
    return RUNNER.only(Set.of(task.part())).examine(solution, 42).stream()
        .filter(each -> each.task() == task && !each.passed())
        .findFirst();
  }

  private boolean explainsFreshCalls(Misconception known, Solution solution) {
    List<List<ComparedCall>> sessions =
        asked.stream()
            .map(each -> session(known.task(), each.get(known.task()), solution))
            .toList();
    return new Evidence(sessions).fit(known).isPresent();
  }

  private static List<ComparedCall> session(Task task, List<Observation> calls, Solution solution) {
    RecordingCaller respondent = new RecordingCaller(solution);
    return calls.stream()
        .map(right -> new ComparedCall(task, answer(respondent, right), right))
        .toList();
  }

  private static Observation answer(RecordingCaller respondent, Observation right) {
    return respondent.answer(right.call()).within(right.tolerance());
  }

  /**
   * Two mistakes in one task. What is drawn hangs on their names alone: another mistake in the
   * catalogue takes the place of few pairs, and leaves the others as they are.
   */
  private record Pair(Misconception first, Misconception second) {

    long seed() {
      return new Random((first.id() + " " + second.id()).hashCode()).nextLong();
    }

    Combination combination() {
      Random random = new Random(seed());
      return new Combination(
          any(random, List.of(Combination.Kind.values())),
          any(random, first.ways()),
          any(random, second.ways()),
          REFERENCE);
    }

    private static <T> T any(Random random, List<T> all) {
      return all.get(random.nextInt(all.size()));
    }
  }

  private static List<Pair> pairs() {
    List<Misconception> all = Misconceptions.of(REFERENCE);
    return all.stream()
        .flatMap(
            first ->
                all.stream()
                    .filter(second -> second.task() == first.task())
                    .map(second -> new Pair(first, second)))
        .sorted(Comparator.comparingLong(Pair::seed))
        .limit(COMBINATIONS)
        .toList();
  }
}
