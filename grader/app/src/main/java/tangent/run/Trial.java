package tangent.run;

import java.util.List;
import java.util.Optional;
import tangent.GraderFault;
import tangent.assignment.Part;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.contract.Fault;

/** The trial of one property, which decides on its task as far as it can. */
final class Trial {

  private final Task task;
  private final boolean several;
  private final boolean rare;
  private final TaskRun run;
  private final PropertyTries tries;

  Trial(HiddenProperty property, TaskRun run, PropertyTries tries) {
    this.task = property.task();
    this.several = property.several();
    this.rare = property.isRare();
    this.run = run;
    this.tries = tries;
  }

  /**
   * Runs the property on the solution; where the task is lost with one underneath it, once more
   * with right methods there. It is the same as if the solution itself were always asked first, and
   * with all patience: how it ends does not count where the task was lost in time already, or where
   * it is right with right methods underneath.
   *
   * @throws GraderFault where the grader itself made a mistake
   */
  Finding decided() {
    Findings found = run.found();
    found.begins(task);
    List<Task> lost = found.lostUnderneath(task);
    Standing standing = found.standing(task);
    if (lost.isEmpty()) {
      return found.isTimedOut(task, rare) && !isHeard() ? hurried() : judged();
    } else if (standing.isLostOnRight()) {
      return again(judged(), Optional.empty());
    }
    Optional<Finding> first =
        standing.isTimedOut() ? Optional.empty() : Optional.of(found.hurrying(this::judged));
    if (first.isPresent() && !found.wasHasty()) {
      return again(first.get(), Optional.empty());
    }
    Optional<Finding> second = found.mayJudgeAgain(task) ? onRight() : Optional.empty();
    if (second.filter(Finding::passed).isPresent()) {
      return standing.carried(first, second.get(), lost.get(0));
    }
    return again(judged(), second);
  }

  /** Whether other tasks are judged by what this one's calls have shown of each operation. */
  private boolean isHeard() {
    return task.part() == Part.PART3;
  }

  private Finding hurried() {
    Finding finding = run.found().hurrying(this::judged);
    boolean isTold = run.found().wasHasty() && finding.status() != Status.TIMED_OUT;
    return isTold ? judged() : finding;
  }

  /** Only a {@link WrongAnswer} or a {@link Fault} is the solution's doing. */
  private Finding judged() {
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
   *
   * @param known how that ended, if it is known already
   */
  private Finding again(Finding finding, Optional<Finding> known) {
    if (finding.passed() && !several) {
      return finding;
    }
    if (finding.isOwnStub() || known.isEmpty() && !run.found().mayJudgeAgain(task)) {
      return finding;
    }
    Optional<Finding> second = known.or(this::onRight);
    if (second.isEmpty()) {
      return finding.passed() ? finding : finding.withoutEvidence();
    }
    Task from = run.found().lostUnderneath(task).get(0);
    return run.found().standing(task).lastWord(finding, second.get(), from);
  }

  private Optional<Finding> onRight() {
    return run.substituted(task).map(right -> run.recorder().asking(right, this::judged));
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
