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
 */
public record Diagnosed(Map<Task, Misconception> named, Map<Task, String> behaviour) {

  public Diagnosed {
    named = Map.copyOf(named);
    behaviour = Map.copyOf(behaviour);
  }
}
