package tangent.diagnosis;

import java.util.Set;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.run.Observation;

/** A call of a task, with the student's answer and the right one. */
record ComparedCall(Task task, Observation observed, Observation right) {

  private static final Set<Task> OF_MANNERS =
      Set.of(Task.ARGUMENTS1, Task.ARGUMENTS2, Task.ARGUMENTS4);

  /** How far a model answers from the student: alike up to 1. */
  double distance(Observation modelled) {
    return OF_MANNERS.contains(task)
        ? Agreement.alike(ArgumentAgreement.agree(observed, modelled, right))
        : Agreement.distance(observed, modelled, observed.tolerance());
  }

  /**
   * Whether a model answers wrong here: by twice the tolerance, because model and truth may each
   * lie that far from an honest answer.
   */
  boolean isWrong(Observation modelled) {
    return OF_MANNERS.contains(task)
        ? !ArgumentAgreement.agree(modelled, right, right)
        : Agreement.distance(modelled, right, 2 * observed.tolerance()) > 1;
  }

  /**
   * Whether nothing more is asked after it: it ended the task for good, or code that ruins its
   * process at every call would make every further question cost a process.
   */
  boolean isFinal() {
    Fault fault = observed.fault();
    return fault != null && (fault.isFinal() || fault.isDear());
  }

  String text() {
    return observed.call().text();
  }
}
