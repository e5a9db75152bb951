package tangent.course.engine;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** How many submissions are graded at a time. */
public final class Jobs {

  /** The grader itself, whatever the number of jobs. */
  private static final long GRADER = 512L << 20;

  /** What a job takes: a compiler, a worker on a large graph, and what the grader holds of it. */
  private static final long JOB = 768L << 20;

  private Jobs() {}

  /** The number asked for; else what processors and memory allow. */
  public static int of(@Nullable Integer asked) {
    if (asked != null) {
      return asked;
    }
    long memory =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean machine
            ? machine.getTotalMemorySize()
            : Long.MAX_VALUE;
    return of(Runtime.getRuntime().availableProcessors(), memory);
  }

  static int of(int processors, long memory) {
    return (int) Math.max(1, Math.min(processors, (memory - GRADER) / JOB));
  }
}
