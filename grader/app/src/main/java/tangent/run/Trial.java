package tangent.run;

import java.util.List;
import java.util.Optional;
import tangent.GraderFault;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;
import tangent.contract.Solution;

/** One run of a property, and what it means. */
final class Trial {

  private Trial() {}

  /**
   * Runs a property on the solution that is being asked.
   *
   * <p>Only a {@link WrongAnswer} or a {@link Fault} is the solution's doing.
   *
   * @throws GraderFault where the grader itself made a mistake
   */
  static Finding of(Task task, TaskRun run, PropertyTries tries) {
    run.found().begins(task);
    return judged(task, run, tries);
  }

  private static Finding judged(Task task, TaskRun run, PropertyTries tries) {
    run.begin(task);
    long start = System.nanoTime();
    Optional<Throwable> thrown = tries.run();
    long millis = RoughTime.millisSince(start);
    Finding told = finding(task, thrown, run, millis);
    return run.recorder()
        .spent()
        .filter(last -> isUnjudged(told))
        .map(last -> faulted(task, last, told.observations(), millis))
        .orElse(told);
  }

  /**
   * Whether a finding says nothing since the solution may be asked nothing more: whatever a
   * property has made of that, nothing was wrong before.
   */
  private static boolean isUnjudged(Finding told) {
    boolean wrongBefore =
        told.observations().stream().takeWhile(Trial::isFree).anyMatch(Trial::isWrong);
    return !wrongBefore && !(told.passed() && told.observations().stream().allMatch(Trial::isFree));
  }

  private static boolean isFree(Observation call) {
    return call.fault() == null || !call.fault().isLast();
  }

  private static boolean isWrong(Observation call) {
    return call.objection() != null;
  }

  /**
   * The same, or where the task is lost with one underneath it, the last word on it: judged once
   * more, by the very same property, with right methods underneath.
   *
   * <p>A method that is not written is not asked again. All properties of a task have to pass in
   * one program: where there are several, each is tried in both.
   */
  static Finding again(Finding finding, TaskRun run, PropertyTries tries, boolean several) {
    if (finding.passed() && !several) {
      return finding;
    }
    List<Task> lost = run.found().lostUnderneath(finding.task());
    if (lost.isEmpty() || finding.isOwnStub() || !run.found().mayJudgeAgain(finding.task())) {
      return finding;
    }
    Optional<Solution> substituted = run.substituted(finding);
    if (substituted.isEmpty()) {
      return finding.passed() ? finding : finding.withoutEvidence();
    }
    Finding second =
        run.recorder().asking(substituted.get(), () -> judged(finding.task(), run, tries));
    return run.found().standing(finding.task()).lastWord(finding, second, lost.get(0));
  }

  private static Finding finding(Task task, Optional<Throwable> thrown, TaskRun run, long millis) {
    List<Observation> calls = run.recorder().notebook().observations();
    if (thrown.isEmpty()) {
      return new Finding(
          task, Status.PASSED, "", Optional.empty(), Optional.empty(), calls, millis);
    } else if (thrown.get() instanceof WrongAnswer wrong) {
      return lost(task, Status.FAILED, wrong.message(), wrong.counterexample(), calls, millis);
    } else if (thrown.get() instanceof Fault fault) {
      return faulted(task, fault, calls, millis);
    }
    throw new GraderFault(task.id() + ": " + thrown.get(), thrown.get());
  }

  private static Finding faulted(Task task, Fault fault, List<Observation> calls, long millis) {
    String call = call(fault, calls);
    FaultMessage story = FaultMessage.of(fault);
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
