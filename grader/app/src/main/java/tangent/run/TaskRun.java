package tangent.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.LongGraphs;
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

  /** What the smallest failing case may cost: shrinking stops after this many further samples. */
  private static final int SHRINKING_TRIES = 400;

  /** How many of them one counts for that has cost a process. */
  private static final int DEAR_TRY = 40;

  /**
   * Of two properties of one task the graver ending counts; of equals a pass that was carried, then
   * the first.
   */
  private static final List<Status> GRAVEST_FIRST =
      List.of(
          Status.FAILED,
          Status.CRASHED,
          Status.TIMED_OUT,
          Status.MISSING,
          Status.DID_NOT_COMPILE,
          Status.NOT_ATTEMPTED,
          Status.PASSED);

  private static final Comparator<Finding> BY_GRAVITY =
      Comparator.<Finding>comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.status()))
          .thenComparing(finding -> finding.carriedFrom().isEmpty());

  private final Solution own;
  private final Samples samples;
  private final UnaryOperator<Finding> reading;
  private final boolean brief;
  private final Map<Task, Finding> findings = new EnumMap<>(Task.class);
  private final Map<Task, Standing> standings = new EnumMap<>(Task.class);

  private final Map<String, Object> remembered = new HashMap<>();
  private final Notebook notebook = new Notebook();
  private final Liberties liberties = new Liberties();
  private Functions functions = new Functions();
  private Solution subject;
  private @Nullable Fault spent;
  private int triesAfterFailure;
  private boolean failed;
  private boolean over;

  /** Whether the latest task to be concluded stands as an unusual case has left it. */
  private boolean toldByRare;

  public TaskRun(Solution subject, Samples samples) {
    this(subject, samples, finding -> finding);
  }

  /**
   * @param reading what a finding means to somebody who knows more than the properties do, such as
   *     which files stood in for the student's
   */
  public TaskRun(Solution subject, Samples samples, UnaryOperator<Finding> reading) {
    this(subject, samples, reading, false);
  }

  private TaskRun(
      Solution subject, Samples samples, UnaryOperator<Finding> reading, boolean brief) {
    this.brief = brief;
    this.own = subject;
    this.subject = subject;
    this.samples = samples;
    this.reading = reading;
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
    return new RecordedSolution(subject, this::askAndNote);
  }

  /**
   * Part 3 of the solution where {@code backward()} does nothing, every call of which is noted;
   * nothing where that can't be had.
   */
  public Optional<Part3> part3WithIdleBackward() {
    return new RecordedSolution(subject, this::askAndNote).part3WithIdleBackward();
  }

  /**
   * The solution as it is, asked aside: for what its own method underneath gives. Not noted.
   *
   * <p>Here too, a {@link Fault} comes instead of any other exception.
   */
  public Solution aside() {
    return aside(subject);
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

  /** The verdict "wrong" about a case that is better told in other words than the latest call's. */
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
   * same property: who keeps a function's values need not ask for them again.
   */
  public List<double[]> evaluationsSoFar() {
    return notebook.evaluationsSoFar();
  }

  /**
   * The first calls for this task, one that was passed as it is, by which the solution took a
   * liberty with arrays: changed an argument, handed it out, or handed out an array twice.
   */
  public List<Observation> liberties(Task task) {
    boolean earned = known(task).map(each -> each.carriedFrom().isEmpty()).orElse(brief);
    return earned && status(task) == Status.PASSED ? liberties.of(task) : List.of();
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

  /**
   * The samples of a property: the same for every solution under the same kit seed, made once and
   * kept.
   *
   * @param kinds one or more kinds of samples, all of which turn up; see {@link Samples#kept}
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final <T> Arbitrary<T> kept(String name, Arbitrary<T>... kinds) {
    return samples.kept(name, List.of(kinds));
  }

  /** Graphs whose only difficulty is their size, made once and kept. */
  public LongGraphs longGraphs() {
    return samples.longGraphs();
  }

  /** How a task examined earlier has ended. */
  public Status status(Task task) {
    return brief ? known(task).map(Finding::status).orElse(Status.PASSED) : finding(task).status();
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
  @SuppressWarnings(
      "unchecked") // a name always goes with the same type: the one place that asks for it
  public <T> T once(String name, Supplier<T> fact) {
    if (!remembered.containsKey(name)) {
      remembered.put(name, fact.get());
    }
    return (T) remembered.get(name);
  }

  // ---- for those who run it

  /** How every task examined so far has ended, in the order of the assignment. */
  public Collection<Finding> findings() {
    return findings.values();
  }

  /**
   * The solution whose answers tell what is wrong with this task's own method: with substitutes in
   * the place of the lost methods underneath. Asked aside.
   */
  public Optional<Solution> respondent(Finding finding) {
    return lostUnderneath(finding.task()).isEmpty()
        ? Optional.of(aside())
        : substituted(finding).map(TaskRun::aside);
  }

  /** The lost tasks that this one builds on, nearest first. */
  List<Task> lostUnderneath(Task task) {
    return task.builtOn().stream()
        .filter(each -> known(each).filter(finding -> !finding.passed()).isPresent())
        .toList();
  }

  /** The solution with substitutes for what is lost underneath a lost task, if it can be had. */
  Optional<Solution> substituted(Finding lost) {
    return own.with(Substitutes.of(lostUnderneath(lost.task())));
  }

  /** Has another solution asked from now on, and the first one again after that. */
  <T> T asking(Solution substituted, Supplier<T> decision) {
    subject = substituted;
    try {
      return decision.get();
    } finally {
      subject = own;
    }
  }

  Standing standing(Task task) {
    return standings.computeIfAbsent(task, none -> new Standing());
  }

  Optional<Finding> known(Task task) {
    return Optional.ofNullable(findings.get(task));
  }

  private Finding finding(Task task) {
    return known(task)
        .orElseThrow(() -> new IllegalStateException(task.id() + " is asked for before its turn"));
  }

  void begin(Task task) {
    notebook.clear();
    functions = new Functions();
    liberties.begin(task);
    triesAfterFailure = 0;
    failed = false;
    over = brief && !findings.values().stream().allMatch(Finding::passed);
  }

  /**
   * Whether another sample is worth trying: after a failure, only to shrink it and only so often.
   */
  boolean mayTry() {
    notebook.beginTry();
    return !over && (!failed || ++triesAfterFailure <= SHRINKING_TRIES);
  }

  /** Notes how a sample went; a property may survive a final fault by catching it. */
  void tried(Optional<Throwable> failure) {
    if (failure.isPresent()) {
      failed = true;
      over |= brief;
    } else {
      notebook.forgiveTry();
    }
    if (failure.orElse(null) instanceof Fault fault) {
      object(fault);
      over |= fault.isFinal();
      triesAfterFailure += fault.isDear() ? DEAR_TRY - 1 : 0;
    }
  }

  /**
   * Notes how one of the task's properties ended, and returns what that means.
   *
   * @param rare whether an ordinary call is rather told
   */
  Finding conclude(Finding finding, boolean rare) {
    Finding read = reading.apply(finding);
    Finding before = findings.putIfAbsent(read.task(), read);
    if (before == null) {
      toldByRare = rare;
      return read;
    }
    int graver = BY_GRAVITY.compare(before, read);
    boolean later = graver > 0 || graver == 0 && toldByRare && !rare;
    toldByRare = later ? rare : toldByRare;
    findings.put(read.task(), (later ? read : before).after(before, read));
    return read;
  }

  /** The fault after which nothing more can be judged, if there was one. */
  Optional<Fault> spent() {
    return Optional.ofNullable(spent);
  }

  List<Observation> observations() {
    return notebook.observations();
  }

  private <T> T askAndNote(Call call, Function<EvaluationRecorder, T> now) {
    EvaluationRecorder recorder = new EvaluationRecorder(functions);
    try {
      T answer = Faults.guard(() -> now.apply(recorder));
      notebook.answered(call, answer, recorder);
      if (subject == own) {
        liberties.look(latest());
      }
      return answer;
    } catch (Fault fault) {
      notebook.faulted(call, fault, recorder);
      spent = fault.isLast() && spent == null ? fault : spent;
      throw fault;
    }
  }

  private static Solution aside(Solution solution) {
    return new RecordedSolution(solution, new Aside(new Functions()));
  }

  private record Aside(Functions functions) implements RecordedSolution.Asker {
    @Override
    public <T> T ask(Call call, Function<EvaluationRecorder, T> now) {
      return Faults.guard(() -> now.apply(new EvaluationRecorder(functions)));
    }
  }
}
