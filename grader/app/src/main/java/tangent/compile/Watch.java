package tangent.compile;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import tangent.process.Patrol;
import tangent.process.Processes;

/**
 * Ends a process that has used more processor time than it may, or that lets the grader wait for
 * too long.
 */
final class Watch implements AutoCloseable {

  private static final Duration PAUSE = Duration.ofMillis(50);

  private static final Patrol PATROL = new Patrol("compiler watch");

  private final Process process;
  private final Duration mostProcessor;
  private final Duration mostWall;
  private final long began = System.nanoTime();
  private final ScheduledFuture<?> glances;
  private volatile Duration used = Duration.ZERO;
  private volatile boolean ended;

  /**
   * @param mostProcessor counted from the start of the process
   * @param mostWall counted from now
   */
  Watch(Process process, Duration mostProcessor, Duration mostWall) {
    this.process = process;
    this.mostProcessor = mostProcessor;
    this.mostWall = mostWall;
    this.glances = PATROL.every(PAUSE, this::glance);
  }

  private void glance() {
    Duration now = Processes.processorTime(process);
    // A process that has just ended shows no time at all.
    used = now.compareTo(used) > 0 ? now : used;
    Duration waited = Duration.ofNanos(System.nanoTime() - began);
    if (used.compareTo(mostProcessor) > 0 || waited.compareTo(mostWall) > 0) {
      ended = true;
      Processes.destroy(process);
    }
  }

  /** Whether the process was ended because of its limits. */
  boolean ended() {
    return ended;
  }

  /** The processor time that the process has used since its start. */
  Duration used() {
    glance();
    return used;
  }

  @Override
  public void close() {
    glances.cancel(false);
  }
}
