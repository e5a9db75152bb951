package tangent.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;

/**
 * How one task stands after its properties have run.
 *
 * @param message what was expected and what came back, in words a student can act on; empty for a
 *     plain pass
 * @param counterexample the smallest failing case, where there is one
 * @param carriedFrom the task underneath that is lost, and with a right method for which this one
 *     is right; only on a pass
 * @param observations every call by which the message came about, in order
 * @param evidence the calls that tell what is wrong with this task's own method: those in which no
 *     lost method underneath was at work; of a task that was not lost with one underneath it, all
 * @param millis how long its properties took
 */
public record Finding(
    Task task,
    Status status,
    String message,
    Optional<Counterexample> counterexample,
    Optional<Task> carriedFrom,
    List<Observation> observations,
    List<Observation> evidence,
    long millis) {

  public Finding {
    observations = List.copyOf(observations);
    evidence = List.copyOf(evidence);
  }

  /** One for which every call is evidence. */
  public Finding(
      Task task,
      Status status,
      String message,
      Optional<Counterexample> counterexample,
      Optional<Task> carriedFrom,
      List<Observation> observations,
      long millis) {
    this(task, status, message, counterexample, carriedFrom, observations, observations, millis);
  }

  /** Whether another task comes first, so that nothing was judged. */
  public boolean waits() {
    return status == Status.FAILED && counterexample.isEmpty();
  }

  /** The graver of two findings of one task, after the calls of both. */
  Finding after(Finding earlier, Finding later) {
    return with(
        carriedFrom,
        both(earlier.observations, later.observations),
        both(earlier.evidence, later.evidence),
        earlier.millis + later.millis);
  }

  private Finding with(
      Optional<Task> from, List<Observation> calls, List<Observation> telling, long time) {
    return new Finding(task, status, message, counterexample, from, calls, telling, time);
  }

  private static List<Observation> both(List<Observation> earlier, List<Observation> later) {
    return Stream.concat(earlier.stream(), later.stream()).toList();
  }

  /** The same, lost in the same way although what lies underneath it was made right. */
  Finding lostAgain(Finding again) {
    return with(carriedFrom, observations, again.observations, millis + again.millis);
  }

  /** The same, lost with something underneath that could not be made right. */
  Finding withoutEvidence() {
    return with(carriedFrom, observations, List.of(), millis);
  }

  /** A pass where that one underneath is made right, {@code millis} later. */
  Finding carriedFrom(Task from, long before) {
    return with(Optional.of(from), observations, evidence, before + millis);
  }

  /** Whether it is this task's own stub that still throws its TODO, and not one that it calls. */
  public boolean isOwnStub() {
    Fault fault = observations.isEmpty() ? null : observations.get(observations.size() - 1).fault();
    return status == Status.NOT_ATTEMPTED && fault != null && fault.detail().contains(task.id());
  }

  public boolean passed() {
    return status == Status.PASSED;
  }

  /**
   * The student's method to look at, or the empty string: the task's own, but where several share
   * it, the one that the telling call is about.
   */
  public String method() {
    return (isShared() ? shown() : Optional.<Call>empty()).map(Call::about).orElse(task.method());
  }

  /** The call that tells of it, where one does. */
  public Optional<Call> shown() {
    return observations.stream().filter(this::isTelling).findFirst().map(Observation::call);
  }

  /** Of an operation that is not written the slope isn't either, whatever the walk is like. */
  private boolean isShared() {
    return status == Status.NOT_ATTEMPTED
        ? task == Task.FORWARD || task == Task.LOCAL_GRADIENTS
        : task == Task.FORWARD || task.method().isEmpty();
  }

  /** Where nothing is written, no call says more than another. */
  private boolean isTelling(Observation each) {
    return status == Status.NOT_ATTEMPTED
        ? each.fault() != null
            && each.fault().kind() == Fault.Kind.NOT_ATTEMPTED
            && observations.stream().anyMatch(other -> other.fault() == null)
        : counterexample.filter(shown -> shown.call().equals(each.call().text())).isPresent();
  }
}
