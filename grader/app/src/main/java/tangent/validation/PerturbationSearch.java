package tangent.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.property.HiddenProperties;
import tangent.assignment.student.Perturbation;
import tangent.assignment.student.Perturbations;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.diagnosis.Agreement;
import tangent.run.Finding;
import tangent.run.Observation;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;

/**
 * Looks for mistakes that keep their points: perturbs the reference at random, and has the
 * properties judge. Each survivor must be explained.
 */
public final class PerturbationSearch {

  private static final int BETWEEN_PROGRESS = 250;

  /** What two ways to write the same may differ by, of 1 and of the larger answer. */
  private static final double ROUNDING = 1e-9;

  private final Solution reference;
  private final Survivors known;
  private final PropertyRunner runner = new PropertyRunner(HiddenProperties.CLASSES);
  private final Map<List<Task>, PropertyRunner> examiners = new HashMap<>();

  /** With the explanations that are checked in. */
  public PerturbationSearch(Solution reference) {
    this(reference, Survivors.known());
  }

  PerturbationSearch(Solution reference, Survivors known) {
    this.reference = reference;
    this.known = known;
  }

  /**
   * Says what survives, and returns whether all of it is explained.
   *
   * @param kitSeed where samples and perturbations come from
   * @param out is given one line at a time
   */
  public boolean run(int count, long kitSeed, Consumer<String> out) {
    return judge(Perturbations.of(reference, kitSeed, count), kitSeed, out);
  }

  boolean judge(Stream<Perturbation> perturbations, long kitSeed, Consumer<String> out) {
    List<Perturbation> survivors = new ArrayList<>();
    int[] tried = {0};
    perturbations.forEach(
        each -> {
          survivor(each, kitSeed).ifPresent(survivors::add);
          if (++tried[0] % BETWEEN_PROGRESS == 0) {
            out.accept("%d tried, %d survived".formatted(tried[0], survivors.size()));
          }
        });
    return report(tried[0], survivors, out);
  }

  /** Nothing where one of its tasks is lost. */
  Optional<Perturbation> survivor(Perturbation perturbation, long kitSeed) {
    List<Finding> findings =
        examiners
            .computeIfAbsent(perturbation.judges(), runner::judging)
            .examine(TaskRun.brief(perturbation.solution(), runner.samples(kitSeed)), task -> {});
    return findings.stream().allMatch(Finding::passed)
        ? Optional.of(perturbation.judged(differing(findings)))
        : Optional.empty();
  }

  private long differing(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.observations().stream())
        .filter(this::differs)
        .count();
  }

  private boolean differs(Observation call) {
    Observation right = call.call().putTo(reference);
    Fault fault = right.fault();
    // The reference can't be asked where backward() does nothing.
    boolean isMissing = fault != null && fault.kind() == Fault.Kind.MISSING;
    return call.takesLiberty() || !isMissing && !Agreement.between(call, right, ROUNDING);
  }

  private boolean report(int tried, List<Perturbation> survivors, Consumer<String> out) {
    Map<Explanation, Integer> explained = new LinkedHashMap<>();
    known.explanations().forEach(each -> explained.put(each, 0));
    Map<Explanation.Verdict, Integer> verdicts = new EnumMap<>(Explanation.Verdict.class);
    List<Perturbation> unexplained = new ArrayList<>();
    for (Perturbation survivor : survivors) {
      Optional<Explanation> why = known.of(survivor);
      why.ifPresent(
          each -> {
            explained.merge(each, 1, Integer::sum);
            verdicts.merge(each.verdict(), 1, Integer::sum);
          });
      if (why.isEmpty()) {
        unexplained.add(survivor);
      }
    }
    explained.forEach(
        (each, number) ->
            out.accept(
                number == 0
                    ? "explains nothing here: " + each.line()
                    : "%4d  %s".formatted(number, each.line())));
    unexplained.forEach(each -> out.accept("NOT EXPLAINED  " + each));
    out.accept(
        "%d perturbations, %d caught, %d survived: %s, %d not explained"
            .formatted(
                tried,
                tried - survivors.size(),
                survivors.size(),
                counted(verdicts),
                unexplained.size()));
    return unexplained.isEmpty();
  }

  private static String counted(Map<Explanation.Verdict, Integer> verdicts) {
    return Stream.of(Explanation.Verdict.values())
        .map(each -> verdicts.getOrDefault(each, 0) + " " + each.name().toLowerCase(Locale.ROOT))
        .reduce((left, right) -> left + ", " + right)
        .orElseThrow();
  }
}
