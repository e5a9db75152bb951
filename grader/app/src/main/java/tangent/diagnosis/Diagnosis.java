package tangent.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.assignment.student.Misconceptions;
import tangent.assignment.student.Signs;
import tangent.assignment.student.Spread;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.Observation;
import tangent.run.PropertyRunner;
import tangent.run.RecordingCaller;

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

  /** Where graphs of several operations are judged, only of operations that are right. */
  private static final Set<Task> OF_GRAPHS = Set.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN);

  private final Solution reference;
  private final List<Misconception> catalogue;
  private final List<Spread> spread;
  private final Supplier<List<Finding>> referenceFindings;
  private @Nullable Map<Task, List<Observation>> right;

  /**
   * @param runner of all tasks
   * @param kitSeed where the samples come from
   */
  public Diagnosis(Solution reference, PropertyRunner runner, long kitSeed) {
    this.reference = reference;
    this.catalogue = Misconceptions.of(reference);
    this.spread = Misconceptions.spread(reference);
    this.referenceFindings = () -> runner.examine(reference, kitSeed);
  }

  /**
   * The misconception behind a failed task, where one fits every observation.
   *
   * @param student is asked further calls, unless the task has ended for good: the one whose
   *     answers are the finding's evidence
   */
  public Optional<Misconception> of(Finding finding, Solution student) {
    return isDiagnosed(finding)
        ? known(finding.task(), evidence(finding, student))
        : Optional.empty();
  }

  /**
   * What lies behind all failed tasks.
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
        task -> student.apply(lost.get(task)).map(it -> evidence(lost.get(task), it));
    Map<Task, Optional<Evidence>> shared = new EnumMap<>(Task.class);
    Map<Task, Misconception> named = new EnumMap<>(Task.class);
    named.putAll(spread(lost.keySet(), task -> shared.computeIfAbsent(task, asked)));
    Map<Task, String> behaviour = new EnumMap<>(Task.class);
    for (Task task : new TreeSet<>(lost.keySet())) {
      Optional<Evidence> evidence = shared.containsKey(task) ? shared.get(task) : asked.apply(task);
      evidence.ifPresent(calls -> behaviour.put(task, calls.behaviour()));
      if (!named.containsKey(task)) {
        evidence
            .flatMap(calls -> known(task, calls))
            .ifPresent(mistake -> named.put(task, mistake));
      }
    }
    return new Diagnosed(named, behaviour);
  }

  private Optional<Misconception> known(Task task, Evidence evidence) {
    @Nullable Misconception best = null;
    @Nullable Fit closest = null;
    for (Misconception each : catalogue) {
      // The last resorts stand last, so that by now it is known whether there is need of one.
      boolean isWanted = best == null || !(each.signs() instanceof Signs.Otherwise);
      if (each.task() == task && isWanted) {
        Optional<Fit> fit = evidence.fit(each.signs());
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
      Set<Task> lost, Function<Task, Optional<Evidence>> evidence) {
    return spread.stream()
        .filter(each -> lost.containsAll(each.tasks()))
        .filter(
            each -> each.inEach().stream().allMatch(in -> explains(in, evidence.apply(in.task()))))
        .findFirst()
        .<Map<Task, Misconception>>map(
            each -> each.inEach().stream().collect(Collectors.toMap(Misconception::task, in -> in)))
        .orElse(Map.of());
  }

  private static boolean explains(Misconception known, Optional<Evidence> evidence) {
    return evidence.flatMap(calls -> calls.fit(known.signs())).isPresent();
  }

  /** Up to which task a part must be examined for this one to get the name that a grade gives. */
  public Task neededFor(Task task) {
    return spread.stream()
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

  private Evidence evidence(Finding finding, Solution student) {
    List<ComparedCall> examined =
        finding.evidence().stream()
            .map(
                observed ->
                    new ComparedCall(finding.task(), observed, observed.call().putTo(reference)))
            .toList();
    boolean ended = examined.stream().anyMatch(ComparedCall::isFinal);
    return new Evidence(ended ? List.of(examined) : List.of(examined, further(finding, student)));
  }

  private List<ComparedCall> further(Finding finding, Solution student) {
    Task task = finding.task();
    if (!OF_GRAPHS.contains(task)) {
      List<Observation> calls = new ArrayList<>(right(task));
      changedElsewhere(finding).forEach(of -> calls.addAll(right(of)));
      return asked(task, calls, student);
    }
    SoundOperations sound =
        SoundOperations.shownBy(
            Stream.of(Task.FORWARD, Task.LOCAL_GRADIENTS)
                .flatMap(of -> asked(of, right(of), student).stream())
                .toList());
    return asked(
        task, right(task).stream().filter(each -> sound.areAllOf(each.call())).toList(), student);
  }

  /**
   * Tasks by whose calls an array was changed, where none was by the calls of this task itself:
   * only all of them show which arrays are left alone.
   */
  private Set<Task> changedElsewhere(Finding finding) {
    Set<String> own = texts(finding.task());
    Set<String> elsewhere =
        finding.evidence().stream()
            .filter(each -> each.hasChanged() && !own.contains(each.call().text()))
            // Which array is off by rounding depends on how the nudge is taken back.
            .filter(
                each ->
                    !Agreement.alike(
                        each.arraysBefore(), each.arraysAfter().toArray(double[][]::new), 0))
            .map(each -> each.call().text())
            .collect(Collectors.toSet());
    return elsewhere.isEmpty()
        ? Set.of()
        : finding.task().part().tasks().stream()
            .filter(of -> of != finding.task() && !Collections.disjoint(texts(of), elsewhere))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> texts(Task task) {
    return right(task).stream().map(each -> each.call().text()).collect(Collectors.toSet());
  }

  private static List<ComparedCall> asked(Task task, List<Observation> right, Solution student) {
    RecordingCaller respondent = new RecordingCaller(student);
    List<ComparedCall> cases = new ArrayList<>();
    long numbers = 0;
    for (Observation answered : right) {
      Observation observed = respondent.answer(answered.call()).within(answered.tolerance());
      ComparedCall latest = new ComparedCall(task, observed, answered);
      cases.add(latest);
      numbers += observed.numbers();
      if (latest.isFinal() || numbers > Observation.MOST_NUMBERS) {
        break;
      }
    }
    return cases;
  }

  /** What the task asks of the reference, and its answers. */
  private List<Observation> right(Task task) {
    if (right == null) {
      right =
          referenceFindings.get().stream()
              .collect(Collectors.toMap(Finding::task, Finding::observations));
    }
    return right.getOrDefault(task, List.of());
  }
}
