package tangent.examination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.task.Status;
import tangent.task.Task;

/**
 * How one task stands after its properties have run.
 *
 * @param message what was expected and what came back, in words a student can act on; empty for a
 *     plain pass
 * @param counterexample the smallest failing case, where there is one
 * @param carriedFrom the task whose error this one inherits and is forgiven for; only on a pass
 * @param observations every call made for this task, in order
 * @param millis how long its properties took
 */
public record Finding(
    Task task,
    Status status,
    String message,
    Optional<Counterexample> counterexample,
    Optional<Task> carriedFrom,
    List<Observation> observations,
    long millis) {

  public Finding {
    observations = List.copyOf(observations);
  }

  /** The same, after all these observations. */
  Finding observing(List<Observation> earlier, List<Observation> later) {
    List<Observation> all = Stream.concat(earlier.stream(), later.stream()).toList();
    return new Finding(task, status, message, counterexample, carriedFrom, all, millis);
  }

  public boolean passed() {
    return status == Status.PASSED;
  }
}
