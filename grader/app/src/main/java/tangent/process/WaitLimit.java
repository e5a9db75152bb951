package tangent.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ends a program that does not end by itself after so many looks, ten of them a second: looks, for
 * those get rarer with the load. Closed when it is not waited for any more, which ends it, too.
 */
public final class WaitLimit implements AutoCloseable {

  private static final Periodic WATCH = new Periodic("wait-limit");
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;
  private final int most;
  private final AtomicInteger looks = new AtomicInteger();
  private final Future<?> watch;

  public WaitLimit(Process process, int mostLooks) {
    this.process = process;
    this.most = mostLooks;
    this.watch = WATCH.every(PAUSE, this::look);
  }

  private void look() {
    if (looks.incrementAndGet() > most) {
      ProcessFamily.destroy(process);
    }
  }

  /** Whether it was reached. */
  public boolean isReached() {
    return looks.get() > most;
  }

  @Override
  public void close() {
    watch.cancel(false);
    if (process.isAlive()) {
      ProcessFamily.destroy(process);
    }
  }
}
