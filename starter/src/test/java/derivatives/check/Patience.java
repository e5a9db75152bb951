package derivatives.check;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * How long a thread is waited for.
 *
 * <p>It may work for so many seconds of the processor's time, so that a busy computer fails nobody;
 * or wait for so many, counted in looks that found it waiting, for the same reason. The clock on
 * the wall, six times as patient, is for what is neither.
 */
final class Patience {

  static final long MILLIS_BETWEEN_LOOKS = 100;

  private final Thread thread;
  private final int seconds;
  private final long started = System.nanoTime();
  private long millisWaited;

  Patience(Thread thread, int seconds) {
    this.thread = thread;
    this.seconds = seconds;
  }

  /** To be asked once a look. */
  boolean isOver() {
    Thread.State state = thread.getState();
    if (state != Thread.State.RUNNABLE) {
      millisWaited += MILLIS_BETWEEN_LOOKS;
    }
    long worked = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
    long passed = System.nanoTime() - started;
    return worked > TimeUnit.SECONDS.toNanos(seconds)
        || millisWaited >= TimeUnit.SECONDS.toMillis(seconds)
        || passed > TimeUnit.SECONDS.toNanos(6L * seconds);
  }
}
