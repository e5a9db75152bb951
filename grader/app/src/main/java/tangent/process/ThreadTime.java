package tangent.process;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;

/** Processor time of a thread of this program. */
public final class ThreadTime {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ThreadTime() {}

  /**
   * What the thread that asks uses from now on, whoever looks; nothing where the system does not
   * tell, and once the thread has ended.
   */
  public static Supplier<Duration> fromNow() {
    long thread = Thread.currentThread().getId();
    long before = nanos(thread);
    return () -> Duration.ofNanos(Math.max(0, nanos(thread) - before));
  }

  private static long nanos(long thread) {
    return THREADS.isThreadCpuTimeSupported() ? THREADS.getThreadCpuTime(thread) : 0;
  }
}
