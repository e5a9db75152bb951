package tangent.diagnosis;

import java.util.Map;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;

/**
 * What lies behind the lost tasks of a submission.
 *
 * @param named the misconceptions that explain everything, where one does
 * @param behaviour of each lost task a short text that is equal where the same samples were
 *     answered alike, to four digits, whatever the cause
 * @param faults misconceptions that could not be compared with what was observed, each with the
 *     grader's own exception: a name may be missing for it, and points never are
 */
public record Diagnosed(
    Map<Task, Misconception> named,
    Map<Task, String> behaviour,
    Map<String, RuntimeException> faults) {

  public Diagnosed {
    named = Map.copyOf(named);
    behaviour = Map.copyOf(behaviour);
    faults = Map.copyOf(faults);
  }
}
