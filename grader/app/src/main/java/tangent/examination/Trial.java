package tangent.examination;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import tangent.contract.Fault;
import tangent.contract.Solution;
import tangent.task.Status;
import tangent.task.Task;

/**
 * One run of a property, and what it means.
 *
 * @param finding nothing where the grader itself made a mistake
 */
record Trial(PropertyExecutionResult result, Optional<Finding> finding) {

  /** Runs a property on the solution that is being asked. */
  static Trial of(Task task, Examination examination, PropertyExecutor property) {
    examination.begin();
    long start = System.nanoTime();
    PropertyExecutionResult result = property.execute();
    long millis = RoughTime.millisSince(start);
    return new Trial(result, finding(task, result, examination, millis));
  }

  /**
   * The same, or where the task is lost with one underneath it, the last word on it: judged once
   * more, by the very same property, with right methods underneath.
   *
   * <p>A method that is not written is not asked again. All properties of a task have to pass in
   * one program: where there are several, each is tried in both.
   */
  Trial again(Examination examination, PropertyExecutor property, boolean several) {
    if (finding.isEmpty() || finding.get().passed() && !several) {
      return this;
    }
    Finding first = finding.get();
    List<Task> lost = examination.lostUnderneath(first.task());
    if (lost.isEmpty() || first.isOwnStub()) {
      return this;
    }
    Optional<Solution> substituted = examination.substituted(first);
    if (substituted.isEmpty()) {
      return first.passed() ? this : new Trial(result, Optional.of(first.withoutEvidence()));
    }
    Trial second =
        examination.asking(substituted.get(), () -> of(first.task(), examination, property));
    return second.finding.isEmpty()
        ? second
        : examination.standing(first.task()).lastWord(this, second, lost.get(0));
  }

  private static Optional<Finding> finding(
      Task task, PropertyExecutionResult result, Examination examination, long millis) {
    List<Observation> calls = examination.observations();
    Optional<Throwable> thrown = result.throwable();
    if (thrown.isEmpty()) {
      return Optional.of(
          new Finding(task, Status.PASSED, "", Optional.empty(), Optional.empty(), calls, millis));
    } else if (thrown.get() instanceof WrongAnswer wrong) {
      return Optional.of(
          lost(task, Status.FAILED, wrong.message(), wrong.counterexample(), calls, millis));
    } else if (thrown.get() instanceof Fault fault) {
      return Optional.of(faulted(task, fault, calls, millis));
    }
    return Optional.empty();
  }

  private static Finding faulted(Task task, Fault fault, List<Observation> calls, long millis) {
    String call = call(fault, calls);
    FaultStory story = FaultStory.of(task, fault, call);
    Optional<Counterexample> counterexample =
        story.actual().isEmpty()
            ? Optional.empty()
            : Optional.of(new Counterexample(call, "an answer", story.actual()));
    return lost(task, story.status(), story.message(), counterexample, calls, millis);
  }

  /**
   * The call that ended in this fault: not the latest, for shrinking goes on to try calls that end
   * well.
   */
  private static String call(Fault fault, List<Observation> calls) {
    for (int i = calls.size() - 1; i >= 0; i--) {
      if (calls.get(i).fault() == fault) {
        return calls.get(i).call().text();
      }
    }
    return calls.isEmpty() ? "" : calls.get(calls.size() - 1).call().text();
  }

  private static Finding lost(
      Task task,
      Status status,
      String message,
      Optional<Counterexample> counterexample,
      List<Observation> calls,
      long millis) {
    return new Finding(
        task,
        status,
        Counterexample.cut(message),
        counterexample.map(Counterexample::cut),
        Optional.empty(),
        calls,
        millis);
  }
}
