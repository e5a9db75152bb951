package derivatives.check;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/** Methods that never came back. Each is waited for once: a test that needs it again is not run. */
final class Lost {

  private static final Map<String, NeverCameBack> TASKS = new ConcurrentHashMap<>();
  private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

  private Lost() {}

  static void add(String task, NeverCameBack how) {
    TASKS.putIfAbsent(task, how);
    Printed.mute(task);
  }

  static boolean contains(String task) {
    return TASKS.containsKey(task);
  }

  /**
   * Ends a test of a task that is lost.
   *
   * @throws NeverCameBack for its first test
   * @throws TestAbortedException for every other
   */
  static void check(String task) {
    NeverCameBack how = TASKS.get(task);
    if (how != null) {
      if (TOLD.add(task)) {
        throw how;
      }
      throw new TestAbortedException("Not run: an earlier test of " + task + " did not come back.");
    }
  }

  /** Ends a test that is about to call a method which belongs to another task and is lost. */
  static void checkMethod(String method) {
    Sheet.current()
        .map(sheet -> sheet.taskOf(method))
        .filter(TASKS::containsKey)
        .ifPresent(
            task -> {
              throw NotStarted.waitingFor(task);
            });
  }
}
