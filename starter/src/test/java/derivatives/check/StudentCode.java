package derivatives.check;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.opentest4j.TestAbortedException;

/**
 * Runs a test, and with it the student's code, and turns whatever is thrown into something worth
 * reading.
 *
 * <p>It runs on a thread of its own with a stack of 1 MB, as the assignment says. That thread is a
 * daemon: one that never comes back does not keep the build from ending. A task whose code did not
 * come back once is not asked again.
 */
final class StudentCode {

  /** Right answers take milliseconds, so ten seconds decide nothing but endless loops. */
  private static final int USUAL_SECONDS = 10;

  private static final long STACK_BYTES = 1 << 20;
  private static final Set<String> LOST_TASKS = ConcurrentHashMap.newKeySet();

  static {
    Printed.install();
  }

  private StudentCode() {}

  interface Code {
    void run() throws Throwable;
  }

  /**
   * Runs {@code code}, a test of the task {@code task} in the class {@code testClass}.
   *
   * @throws NotStarted if it met a method that is not written yet
   * @throws TestAbortedException if an earlier test of the task did not come back
   * @throws NeverCameBack if it did not end in time
   * @throws AssertionError if it failed in any other way
   */
  static void run(String task, Class<?> testClass, Code code) throws InterruptedException {
    if (LOST_TASKS.contains(task)) {
      throw new TestAbortedException("Not run: an earlier test of " + task + " did not come back.");
    }
    WithinSeconds more = testClass.getAnnotation(WithinSeconds.class);
    int seconds = more == null ? USUAL_SECONDS : more.value();
    FutureTask<Void> future = new FutureTask<>(() -> call(task, code));
    Thread thread = new Thread(null, future, "your code", STACK_BYTES);
    thread.setDaemon(true);
    long started = System.nanoTime();
    thread.start();
    try {
      while (!isDone(future)) {
        if (isTooLate(thread, started, seconds)) {
          LOST_TASKS.add(task);
          Printed.mute(task);
          throw new NeverCameBack(seconds, Story.place(thread.getStackTrace()));
        }
      }
    } catch (ExecutionException e) {
      throw readable(e.getCause());
    }
  }

  private static boolean isDone(FutureTask<Void> future)
      throws InterruptedException, ExecutionException {
    try {
      future.get(100, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /**
   * Counts the processor's time, so that a busy computer fails nobody; and the clock on the wall,
   * six times as patient, for code that waits for something.
   */
  private static boolean isTooLate(Thread thread, long started, int seconds) {
    long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    long passed = System.nanoTime() - started;
    return worked > TimeUnit.SECONDS.toNanos(seconds)
        || passed > TimeUnit.SECONDS.toNanos(6L * seconds);
  }

  private static Void call(String task, Code code) throws Exception {
    Printed.countFor(task);
    try {
      code.run();
      return null;
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws what skips a test, and returns what fails it. */
  private static AssertionError readable(Throwable thrown) {
    if (NotStarted.is(thrown)) {
      throw NotStarted.of(thrown);
    }
    if (thrown instanceof TestAbortedException aborted) {
      throw aborted;
    }
    return thrown instanceof AssertionError error
        ? error
        : new AssertionError(Story.of(thrown), thrown);
  }
}
