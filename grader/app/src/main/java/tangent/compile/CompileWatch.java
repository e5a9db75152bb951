package tangent.compile;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import tangent.process.Budget;
import tangent.process.Periodic;
import tangent.process.ProcessFamily;
import tangent.process.WaitingThread;

/**
 * Ends a process that has used more processor time than it may, or that sleeps instead of
 * answering.
 *
 * <p>Waiting is counted in looks, not read from a clock: on a busy machine nothing takes more of
 * either.
 */
final class CompileWatch implements AutoCloseable {

  private static final Duration LOOK = Duration.ofMillis(50);

  private static final Periodic PATROL = new Periodic("compiler watch");

  private final Process process;
  private final Duration mostProcessor;
  private final Duration mostAsleep;
  private final Budget submission;
  private final WaitingThread waiting = WaitingThread.current();
  private final ScheduledFuture<?> looks;

  private Duration asleep = Duration.ZERO;
  private volatile Duration used = Duration.ZERO;
  private volatile boolean ended;

  /**
   * Is made by the thread that waits.
   *
   * @param mostProcessor counted from the start of the process
   * @param mostAsleep counted from now
   * @param submission what the process is charged to
   */
  CompileWatch(Process process, Duration mostProcessor, Duration mostAsleep, Budget submission) {
    this.process = process;
    this.mostProcessor = mostProcessor;
    this.mostAsleep = mostAsleep;
    this.submission = submission;
    this.looks = PATROL.every(LOOK, this::look);
  }

  private void look() {
    ProcessFamily family = ProcessFamily.of(process);
    measure(family);
    boolean sleeps = family.isAsleep() && waiting.isAsleep();
    asleep = sleeps ? asleep.plus(LOOK) : asleep;
    submission.look(process, used, sleeps, LOOK);
    if (used.compareTo(mostProcessor) > 0
        || asleep.compareTo(mostAsleep) > 0
        || submission.isSpent()) {
      ended = true;
      ProcessFamily.destroy(process);
    }
  }

  private synchronized void measure(ProcessFamily family) {
    Duration now = family.processorTime();
    // A process that has just ended shows no time at all.
    used = now.compareTo(used) > 0 ? now : used;
  }

  /** Whether the process was ended because of its limits. */
  boolean ended() {
    return ended;
  }

  /** The processor time that the process has used since its start. */
  Duration used() {
    measure(ProcessFamily.of(process));
    return used;
  }

  @Override
  public void close() {
    looks.cancel(false);
  }
}
