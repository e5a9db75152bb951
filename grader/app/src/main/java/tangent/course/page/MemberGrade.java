package tangent.course.page;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.report.GradeReport;
import tangent.report.KitInfo;
import tangent.report.SandboxInfo;

/**
 * What of a grade matters to a class.
 *
 * @param sha256 digest of the graded sources
 * @param tasks all of them, in order
 */
public record MemberGrade(
    KitInfo kit, SandboxInfo sandbox, String sha256, Map<Task, TaskOutcome> tasks) {

  public MemberGrade {
    Map<Task, TaskOutcome> inOrder = new EnumMap<>(Task.class);
    inOrder.putAll(tasks);
    tasks = Collections.unmodifiableMap(inOrder);
  }

  static MemberGrade of(GradeReport report) {
    Map<Task, TaskOutcome> tasks = new EnumMap<>(Task.class);
    report
        .tasks()
        .forEach(
            task -> Task.of(task.id()).ifPresent(known -> tasks.put(known, TaskOutcome.of(task))));
    return new MemberGrade(report.kit(), report.sandbox(), report.submission().sha256(), tasks);
  }

  MemberGrade sharing(SharedOutcomes shared) {
    Map<Task, TaskOutcome> same = new EnumMap<>(Task.class);
    tasks.forEach((task, outcome) -> same.put(task, shared.of(outcome)));
    return new MemberGrade(shared.of(kit), sandbox, sha256, shared.of(same));
  }

  /** How a task ended; empty where the grade does not know it. */
  Optional<TaskOutcome> of(Task task) {
    return Optional.ofNullable(tasks.get(task));
  }

  boolean passed(Task task) {
    return of(task).filter(outcome -> outcome.status() == Status.PASSED).isPresent();
  }
}
