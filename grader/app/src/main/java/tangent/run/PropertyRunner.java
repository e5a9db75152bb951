package tangent.run;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tangent.GraderFault;
import tangent.assignment.Part;
import tangent.assignment.Task;
import tangent.assignment.sample.SampleCache;
import tangent.assignment.sample.Samples;
import tangent.contract.Solution;

/**
 * Runs hidden properties on solutions; on any number of threads at once, each with an examination
 * of its own.
 */
public final class PropertyRunner {

  private final List<Class<?>> properties;
  private final SampleCache samples;

  /**
   * @param properties in an order in which each task comes after those that it builds on
   */
  public PropertyRunner(List<Class<?>> properties) {
    this(properties, new SampleCache());
  }

  private PropertyRunner(List<Class<?>> properties, SampleCache samples) {
    this.properties = List.copyOf(properties);
    this.samples = samples;
  }

  /** The samples that come from a kit seed, for an examination. */
  public Samples samples(long kitSeed) {
    return samples.of(kitSeed);
  }

  /** The same for the tasks of some parts only; no part's tasks build on another part's. */
  public PropertyRunner only(Set<Part> parts) {
    return where(task -> parts.contains(task.part()));
  }

  /** The same for these tasks only, for {@linkplain TaskRun#brief brief} examinations. */
  public PropertyRunner judging(Collection<Task> tasks) {
    return where(tasks::contains);
  }

  /**
   * The same for one task and those of its part that come before it: all that it may build on, and
   * no more.
   */
  public PropertyRunner upTo(Task last) {
    return where(task -> task.part() == last.part() && task.compareTo(last) <= 0);
  }

  private PropertyRunner where(Predicate<Task> isWanted) {
    return new PropertyRunner(
        properties.stream().filter(each -> isWanted.test(HiddenProperty.task(each))).toList(),
        samples);
  }

  /** Called as each task begins, for whoever shows progress. */
  public interface Progress {
    void begins(Task task);
  }

  /**
   * Decides every task, and returns how each ended, in the order of the assignment.
   *
   * @throws GraderFault where a task could not be judged, whoever's code it met: never zero points
   */
  public List<Finding> examine(TaskRun run, Progress progress) {
    for (Class<?> each : properties) {
      progress.begins(HiddenProperty.task(each));
      HiddenProperty.of(each).forEach(property -> property.judge(run));
    }
    return List.copyOf(run.findings());
  }

  /** How each task ends for a solution that hides nothing behind its answers. */
  public List<Finding> examine(Solution solution, long kitSeed) {
    return examine(new TaskRun(solution, samples(kitSeed)), task -> {});
  }
}
