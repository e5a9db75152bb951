package tangent.examination;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  static final Comparator<Finding> BY_GRAVITY =
      Comparator.<Finding>comparingInt(finding -> GRAVEST_FIRST.indexOf(finding.status()))
          .thenComparing(finding -> finding.carriedFrom().isEmpty());

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    Examination examination = Examination.current();
    Task task = task(context.containerClass());
    Trial trial =
        Trial.of(task, examination, property)
            .again(examination, property, hasSeveral(context.containerClass()));
    Optional<Finding> finding =
        trial.finding().map(each -> examination.conclude(each, isRare(context)));
    return finding.filter(each -> each.status() == Status.NOT_ATTEMPTED).isPresent()
        ? trial.result().mapToAborted(new TestAbortedException("not started: " + task.id()))
        : trial.result();
  }

  private static boolean hasSeveral(Class<?> properties) {
    return Stream.of(properties.getDeclaredMethods())
            .filter(
                each ->
                    each.isAnnotationPresent(Judged.class)
                        || each.isAnnotationPresent(JudgedOnce.class))
            .count()
        > 1;
  }

  private static boolean isRare(PropertyLifecycleContext context) {
    JudgedOnce once = context.targetMethod().getAnnotation(JudgedOnce.class);
    return once != null && once.rare();
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
}
