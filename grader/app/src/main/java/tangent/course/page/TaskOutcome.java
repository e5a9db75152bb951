package tangent.course.page;

import java.util.Optional;
import java.util.Set;
import tangent.assignment.Status;
import tangent.report.NamedMistake;
import tangent.report.TaskReport;
import tangent.run.Counterexample;

/**
 * How a task ended for a student.
 *
 * @param carried from which task a pass was carried
 * @param shown the smallest call found
 * @param behaviour digest of a lost task's answers to the samples that all submissions share
 */
public record TaskOutcome(
    Status status,
    Optional<String> carried,
    Optional<NamedMistake> mistake,
    Optional<Counterexample> shown,
    Optional<String> behaviour) {

  /** Where code was written and ran, and did not do what it should. */
  private static final Set<Status> TRIED = Set.of(Status.FAILED, Status.CRASHED, Status.TIMED_OUT);

  static TaskOutcome of(TaskReport task) {
    return new TaskOutcome(
        task.status(),
        task.carriedFrom(),
        task.misconception(),
        task.counterexample(),
        task.behaviour());
  }

  /** A failure that no misconception explains. */
  boolean isUnexplained() {
    return TRIED.contains(status) && mistake.isEmpty() && shown.isPresent();
  }

  /** What failures that are alike have in common: the digest, or the call where there is none. */
  String likeness() {
    return status.id()
        + " "
        + behaviour.orElseGet(
            () -> shown.map(call -> call.call() + " -> " + call.actual()).orElse(""));
  }
}
