package tangent.examination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;
import org.opentest4j.TestAbortedException;
import tangent.contract.Fault;
import tangent.task.Status;
import tangent.task.Task;

/**
 * Turns what happened to a property into a {@link Finding} of the examination under way.
 *
 * <p>Only a {@link WrongAnswer} or a {@link Fault} is the solution's doing. Any other exception is
 * the grader's own mistake and passes through: the task then has no finding, and whoever runs the
 * examination must say so.
 */
public final class Judge implements AroundPropertyHook, AroundTryHook {

  /** Of two properties of one task the graver ending counts; of equals the first. */
  private static final List<Status> GRAVEST_FIRST =
      List.of(
          Status.FAILED,
          Status.CRASHED,
          Status.TIMED_OUT,
          Status.MISSING,
          Status.DID_NOT_COMPILE,
          Status.NOT_ATTEMPTED,
          Status.PASSED);

  static Finding graver(Finding first, Finding second) {
    Comparator<Finding> byGravity =
        Comparator.comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.status()));
    Finding graver = byGravity.compare(first, second) <= 0 ? first : second;
    return graver.observing(first.observations(), second.observations());
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Examination examination = Examination.current();
    Task task = task(context.containerClass());
    examination.begin();
    long start = System.nanoTime();
    PropertyExecutionResult result = property.execute();
    long millis = (System.nanoTime() - start) / 1_000_000;
    Optional<Throwable> thrown = result.throwable();
    if (thrown.isEmpty()) {
      examination.conclude(passed(task, examination, millis));
    } else if (thrown.get() instanceof WrongAnswer wrong) {
      examination.conclude(
          lost(
              task,
              Status.FAILED,
              wrong.message(),
              Optional.of(wrong.counterexample()),
              examination,
              millis));
    } else if (thrown.get() instanceof Fault fault) {
      Finding finding = examination.conclude(faulted(task, fault, examination, millis));
      if (finding.status() == Status.NOT_ATTEMPTED) {
        return result.mapToAborted(new TestAbortedException("not started: " + task.id()));
      }
    }
    return result;
  }

  @Override
  public TryExecutionResult aroundTry(
      TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    Examination examination = Examination.current();
    if (!examination.mayTry()) {
      // Not "invalid": jqwik would look for ever further samples behind it.
      return TryExecutionResult.satisfied();
    }
    TryExecutionResult result = aTry.execute(parameters);
    examination.tried(result);
    return result;
  }

  /** The task that a class of properties decides on: its tag. */
  static Task task(Class<?> properties) {
    Tag tag = properties.getAnnotation(Tag.class);
    return Optional.ofNullable(tag)
        .flatMap(known -> Task.of(known.value()))
        .orElseThrow(() -> new IllegalStateException(properties + " needs the @Tag of one task"));
  }

  private static Finding passed(Task task, Examination examination, long millis) {
    return new Finding(
        task,
        Status.PASSED,
        "",
        Optional.empty(),
        examination.carriedFrom(),
        examination.observations(),
        millis);
  }

  private static Finding faulted(Task task, Fault fault, Examination examination, long millis) {
    String call = call(fault, examination.observations());
    FaultStory story = FaultStory.of(task, fault, call);
    Optional<Counterexample> counterexample =
        story.actual().isEmpty()
            ? Optional.empty()
            : Optional.of(new Counterexample(call, "an answer", story.actual()));
    return lost(task, story.status(), story.message(), counterexample, examination, millis);
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
      Examination examination,
      long millis) {
    return new Finding(
        task,
        status,
        message,
        counterexample,
        Optional.empty(),
        examination.observations(),
        millis);
  }
}
