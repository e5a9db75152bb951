package tangent.process;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * A thread of its own that looks at processes again and again.
 *
 * <p>Whatever one look throws, the next one comes: an executor would drop the task in silence, and
 * a process that nobody looks at may let the grader wait for ever.
 */
public final class Periodic {

  private final ScheduledExecutorService thread;

  /**
   * @param name of the thread
   */
  public Periodic(String name) {
    this.thread = Executors.newSingleThreadScheduledExecutor(task -> Daemon.thread(task, name));
  }

  /**
   * Looks now, and again after each pause, until the answer is cancelled.
   *
   * @param pause from the end of one look to the beginning of the next
   */
  public ScheduledFuture<?> every(Duration pause, Runnable look) {
    return thread.scheduleWithFixedDelay(
        () -> lookSafely(look), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private static void lookSafely(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException | Error passing) {
      // No memory for a moment, or a process that can't be looked at: the next look may tell.
    }
  }
}
