package tangent.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Finding;
import tangent.run.Observation;
import tangent.run.PropertyRunner;
import tangent.run.RecordingCaller;

/**
 * What is asked of a student besides the calls that a task was lost by: all that the task puts to
 * the reference.
 */
final class FurtherCalls {

  /** Where graphs of several operations are judged, only of operations that are right. */
  private static final Set<Task> OF_GRAPHS = Set.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN);

  private final Solution reference;
  private final Supplier<List<Finding>> referenceFindings;
  private @Nullable Map<Task, List<Observation>> right;

  /**
   * @param runner of all tasks
   * @param kitSeed where the samples come from
   */
  FurtherCalls(Solution reference, PropertyRunner runner, long kitSeed) {
    this.reference = reference;
    this.referenceFindings = () -> runner.examine(reference, kitSeed);
  }

  /** What the task has shown, and how the student answers what it asks of the reference. */
  Evidence evidence(Finding finding, Solution student) {
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
