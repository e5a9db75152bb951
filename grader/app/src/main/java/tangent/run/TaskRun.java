package tangent.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.Samples;
import tangent.contract.Fault;
import tangent.contract.Part3;
import tangent.contract.Solution;

/**
 * One solution while its tasks are decided: who asks, what was asked, and how the tasks stand so
 * far.
 *
 * <p>The tasks must be examined in an order in which each comes after those that it builds on
 * ({@link Task#builtOn}), because an error is carried forward only from a task that is already
 * lost.
 */
public final class TaskRun {

  private final Solution own;
  private final Samples samples;
  private final boolean brief;
  private final Findings findings;
  private final Map<String, Object> remembered = new HashMap<>();
  private final CallRecorder recorder;
  private final Notebook notebook;
  private TryBudget tries;

  public TaskRun(Solution subject, Samples samples) {
    this(subject, samples, finding -> finding);
  }

  /** One that an onlooker hears about. */
  public TaskRun(Solution subject, Samples samples, Onlooker onlooker) {
    this(subject, samples, onlooker, false);
  }

  private TaskRun(Solution subject, Samples samples, Onlooker onlooker, boolean brief) {
    this.brief = brief;
    this.own = subject;
    this.samples = samples;
    this.findings = new Findings(onlooker);
    this.recorder = new CallRecorder(subject);
    this.notebook = recorder.notebook();
    this.tries = new TryBudget(brief, false);
  }

  /**
   * One that is over with the first failure, for who only asks whether there is one: what is not
   * tried counts as passed, and so do tasks that are not asked for.
   */
  public static TaskRun brief(Solution subject, Samples samples) {
    return new TaskRun(subject, samples, finding -> finding, true);
  }

  // ---- for properties: asking

  /** The solution, every call of which is noted. */
  public Solution solution() {
    return recorder.noted();
  }

  /**
   * Part 3 of the solution where {@code backward()} does nothing, every call of which is noted;
   * nothing where that can't be had.
   */
  public Optional<Part3> part3WithIdleBackward() {
    return recorder.notedWithIdleBackward();
  }

  /** The latest call that was noted. */
  public Observation latest() {
    return notebook.latest();
  }

  /**
   * Notes how far honest answers to the latest call may lie apart, for the diagnosis of a failure.
   */
  public void within(double tolerance) {
    notebook.replaceLatest(latest().within(tolerance));
  }

  /**
   * The verdict "wrong" about the latest call that was noted, to be thrown.
   *
   * @param expected what is right, with its tolerance
   * @param actual what came back
   * @param message what was expected and what came back, in words a student can act on
   */
  public WrongAnswer wrong(String expected, Object actual, String message) {
    return wrong(latest().call().text(), expected, Notation.answer(actual), message);
  }

  /** The same about a case that is better told in other words than the latest call's. */
  public WrongAnswer wrong(String call, String expected, String actual, String message) {
    WrongAnswer wrong = new WrongAnswer(message, new Counterexample(call, expected, actual));
    object(wrong);
    return wrong;
  }

  /**
   * The verdict about a task that can't be judged before another one is right.
   *
   * @param message which one, and why
   */
  public WrongAnswer waits(String message) {
    return new WrongAnswer(message, null);
  }

  /**
   * Takes the latest call out of what a diagnosis explains: it says nothing about the task. So do
   * the arrays that were returned until now.
   */
  public void disregardLatest() {
    notebook.disregardLatest();
  }

  /**
   * Where the function of the latest call was evaluated, by that call or by an earlier one of the
   * same property: who keeps a function's values need not ask for them again. Nothing where some of
   * these calls are no longer known, because there were too many evaluations.
   */
  public Optional<List<double[]>> evaluationsSoFar() {
    return notebook.evaluationsSoFar();
  }

  /**
   * The first calls for this task, one that was passed as it is, by which the solution took a
   * liberty with arrays: changed an argument, handed it out, or handed out an array twice.
   */
  public List<Observation> liberties(Task task) {
    boolean earned = findings.known(task).map(each -> each.carriedFrom().isEmpty()).orElse(brief);
    return earned && status(task) == Status.PASSED ? recorder.liberties(task) : List.of();
  }

  /** Notes a call of an earlier property among those of this one. */
  public void recall(Observation observed) {
    notebook.recall(observed);
  }

  /** Begins a case: the calls from here on are judged together, until the next one begins. */
  public void beginCase() {
    notebook.beginCase();
  }

  /** Notes what a property has against the calls of the case under way. */
  public void object(Throwable objection) {
    notebook.object(objection);
  }

  // ---- for properties: samples, and how other tasks stand

  /** The same for every solution under the same kit seed, made once and kept. */
  public Samples samples() {
    return samples;
  }

  /** How a task examined earlier has ended. */
  public Status status(Task task) {
    Optional<Status> status = findings.known(task).map(Finding::status);
    return brief
        ? status.orElse(Status.PASSED)
        : status.orElseThrow(
            () -> new IllegalStateException(task.id() + " is asked for before its turn"));
  }

  /** Whether one of these tasks was attempted and is lost by a wrong answer or an exception. */
  public boolean lost(Task... tasks) {
    return Arrays.stream(tasks)
        .map(this::status)
        .anyMatch(status -> status == Status.FAILED || status == Status.CRASHED);
  }

  /**
   * A fact about this solution, found out at the first need and kept for the rest of its
   * examination.
   */
  @SuppressWarnings("unchecked") // a name always goes with the same type
  public <T> T once(String name, Supplier<T> fact) {
    if (!remembered.containsKey(name)) {
      remembered.put(name, fact.get());
    }
    return (T) remembered.get(name);
  }

  // ---- for those who run it

  /** How every task examined so far has ended, in the order of the assignment. */
  public Collection<Finding> findings() {
    return findings.all();
  }

  /**
   * The solution whose answers tell what is wrong with this task's own method: with substitutes in
   * the place of the lost methods underneath. Asked aside.
   */
  public Optional<Solution> respondent(Finding finding) {
    findings.hurryFromNowOn();
    return findings.lostUnderneath(finding.task()).isEmpty()
        ? Optional.of(recorder.aside())
        : substituted(finding.task()).map(CallRecorder::aside);
  }

  /** The solution with substitutes for what is lost underneath a lost task, if it can be had. */
  Optional<Solution> substituted(Task lost) {
    return own.with(Substitutes.of(findings.lostUnderneath(lost)));
  }

  CallRecorder recorder() {
    return recorder;
  }

  Findings found() {
    return findings;
  }

  void begin(Task task) {
    recorder.begin(task);
    tries = new TryBudget(brief, brief && !findings.allPassed());
  }

  /**
   * Whether another sample is worth trying: after a failure, only to shrink it and only so often.
   */
  boolean mayTry() {
    notebook.beginTry();
    return tries.takeOne();
  }

  /** Notes how a sample went. */
  void tried(Optional<Throwable> failure) {
    if (failure.isEmpty()) {
      notebook.forgiveTry();
    } else if (failure.get() instanceof Fault) {
      object(failure.get());
    }
    tries.tried(failure);
  }
}
