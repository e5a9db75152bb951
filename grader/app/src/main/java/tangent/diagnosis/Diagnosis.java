package tangent.diagnosis;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Signs;
import tangent.assignment.student.Spread;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.PropertyRunner;

/**
 * Names a misconception only if it explains everything.
 *
 * <p>The student's code is put every call that the task puts to the reference, besides those that
 * it has failed on already, and each misconception of the task the same. One fits if it has its
 * {@link tangent.assignment.student.Signs} every time, and if that says something: on at least
 * three different calls, or all if there are fewer, what it does must differ from what is right. A
 * call that ended the task for good (a hang, the end of the program) stands for itself, because no
 * further call is possible. Where several fit, the one that explains most is named, that is where
 * the function was asked as well; where they can't be told apart on these calls, the first in the
 * catalogue, the simplest. What is true of many a mistake ({@link
 * tangent.assignment.student.Signs.Otherwise}) is named only where nothing else fits.
 */
public final class Diagnosis {

  /** Where something was tried and did not work; what was not tried can't be misunderstood. */
  private static final Set<Status> DIAGNOSED =
      Set.of(Status.FAILED, Status.CRASHED, Status.TIMED_OUT);

  private static final Set<Task> OF_OPERATIONS = Set.of(Task.FORWARD, Task.LOCAL_GRADIENTS);

  private final Supplier<List<Misconception>> catalogue;
  private final Supplier<List<Spread>> spread;
  private final FurtherCalls further;

  /**
   * @param runner of all tasks
   * @param kitSeed where the samples come from
   */
  public Diagnosis(Solution reference, PropertyRunner runner, long kitSeed) {
    this(reference, runner, kitSeed, new Later<>(() -> Misconceptions.of(reference)));
  }

  Diagnosis(
      Solution reference,
      PropertyRunner runner,
      long kitSeed,
      Supplier<List<Misconception>> catalogue) {
    this.catalogue = catalogue;
    this.spread = new Later<>(() -> Misconceptions.spread(reference));
    this.further = new FurtherCalls(reference, runner, kitSeed);
  }

  /**
   * The misconception behind a failed task, where one fits every observation.
   *
   * @param student is asked further calls, unless the task has ended for good: the one whose
   *     answers are the finding's evidence
   * @throws RuntimeException where a misconception can't be compared with what was observed, so
   *     that tests see it
   */
  public Optional<Misconception> of(Finding finding, Solution student) {
    return isDiagnosed(finding)
        ? known(finding, further.evidence(finding, student), Evidence::fit)
        : Optional.empty();
  }

  /**
   * What lies behind all failed tasks. A misconception that can't be compared with what was
   * observed is left out, and told of: no grade ends for want of a name.
   *
   * @param findings of all tasks, or of all up to {@link #neededFor}
   * @param student is asked further calls about a finding; nothing where nobody can be
   */
  public Diagnosed of(List<Finding> findings, Function<Finding, Optional<Solution>> student) {
    Map<Task, Finding> lost =
        findings.stream()
            .filter(Diagnosis::isDiagnosed)
            .collect(Collectors.toMap(Finding::task, finding -> finding));
    Function<Task, Optional<Evidence>> asked =
        task -> student.apply(lost.get(task)).map(it -> further.evidence(lost.get(task), it));
    Map<Task, Optional<Evidence>> shared = new EnumMap<>(Task.class);
    Map<Task, Misconception> named = new EnumMap<>(Task.class);
    GuardedComparison comparison = new GuardedComparison();
    if (!lost.isEmpty()) {
      named.putAll(spread(lost.keySet(), task -> shared.computeIfAbsent(task, asked), comparison));
    }
    Map<Task, String> behaviour = new EnumMap<>(Task.class);
    for (Task task : new TreeSet<>(lost.keySet())) {
      Optional<Evidence> evidence = shared.containsKey(task) ? shared.get(task) : asked.apply(task);
      evidence.ifPresent(calls -> behaviour.put(task, calls.behaviour()));
      if (!named.containsKey(task)) {
        evidence
            .flatMap(calls -> known(lost.get(task), calls, comparison))
            .ifPresent(mistake -> named.put(task, mistake));
      }
    }
    return new Diagnosed(named, behaviour, comparison.faults());
  }

  /**
   * Of several operations that are wrong by themselves, each differently, the one that is shown is
   * named, if there is more to say of it than that it is wrong.
   */
  private Optional<Misconception> known(
      Finding finding,
      Evidence evidence,
      BiFunction<Evidence, Misconception, Optional<Fit>> comparison) {
    Optional<Misconception> all = known(finding.task(), evidence, comparison);
    if (!OF_OPERATIONS.contains(finding.task()) || all.filter(Diagnosis::isTelling).isPresent()) {
      return all;
    }
    return finding
        .shown()
        .flatMap(evidence::about)
        .flatMap(calls -> known(finding.task(), calls, comparison))
        .filter(Diagnosis::isTelling)
        .or(() -> all);
  }

  private static boolean isTelling(Misconception known) {
    return !(known.signs() instanceof Signs.Otherwise);
  }

  private Optional<Misconception> known(
      Task task, Evidence evidence, BiFunction<Evidence, Misconception, Optional<Fit>> comparison) {
    @Nullable Misconception best = null;
    @Nullable Fit closest = null;
    for (Misconception each : catalogue.get()) {
      // The last resorts stand last, so that by now it is known whether there is need of one.
      boolean isWanted = best == null || isTelling(each);
      if (each.task() == task && isWanted) {
        Optional<Fit> fit = comparison.apply(evidence, each);
        if (fit.isPresent() && (closest == null || fit.get().isBetterThan(closest))) {
          best = each;
          closest = fit.get();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The one mistake behind several lost tasks, in each of them: the first that explains every call
   * of all the tasks that it loses. It is named before any other, since one mistake has one name.
   */
  private Map<Task, Misconception> spread(
      Set<Task> lost, Function<Task, Optional<Evidence>> evidence, GuardedComparison comparison) {
    return spread.get().stream()
        .filter(each -> lost.containsAll(each.tasks()))
        .filter(
            each ->
                each.inEach().stream()
                    .allMatch(
                        in ->
                            evidence
                                .apply(in.task())
                                .flatMap(calls -> comparison.apply(calls, in))
                                .isPresent()))
        .findFirst()
        .<Map<Task, Misconception>>map(
            each -> each.inEach().stream().collect(Collectors.toMap(Misconception::task, in -> in)))
        .orElse(Map.of());
  }

  /** Up to which task a part must be examined for this one to get the name that a grade gives. */
  public Task neededFor(Task task) {
    return spread.get().stream()
        .map(Spread::tasks)
        .filter(tasks -> tasks.contains(task))
        .flatMap(List::stream)
        .max(Comparator.naturalOrder())
        .filter(last -> last.compareTo(task) > 0)
        .orElse(task);
  }

  private static boolean isDiagnosed(Finding finding) {
    return DIAGNOSED.contains(finding.status()) && !finding.waits();
  }
}
