package tangent.assignment.property;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import tangent.assignment.Task;

/** Tasks without samples: they ask the same under every kit seed. */
public final class Unsampled {

  static final Set<Task> TASKS =
      EnumSet.of(Task.LINEAR_TIME, Task.DEEP_CHAIN, Task.LOSS3, Task.GRADIENT3);

  private Unsampled() {}

  /** Whether this one, or one of these, asks the same under every kit seed. */
  public static boolean isAmong(Collection<Task> tasks) {
    return tasks.stream().anyMatch(TASKS::contains);
  }

  /** All others. */
  public static Set<Task> without(Collection<Task> tasks) {
    return tasks.stream().filter(task -> !TASKS.contains(task)).collect(Collectors.toSet());
  }
}
