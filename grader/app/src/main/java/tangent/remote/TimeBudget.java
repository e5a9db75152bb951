package tangent.remote;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tangent.process.Budget;
import tangent.process.WaitingThread;

/**
 * What the calls for one decision have cost altogether: code that answers each in time, but only
 * just, would take the night.
 *
 * <p>Kept by looks, like every wait. A call that falls between two looks costs its process time all
 * the same, and the next look finds it.
 */
final class TimeBudget {

  private final CallLimits.Budget limits;
  private final Budget submission;
  private WaitingThread waiting = WaitingThread.current();
  private Duration processor = Duration.ZERO;
  private Duration idle = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private @Nullable Process process;
  private Duration seen = Duration.ZERO;

  /**
   * @param submission what all decisions together are charged to
   */
  TimeBudget(CallLimits.Budget limits, Budget submission) {
    this.limits = limits;
    this.submission = submission;
  }

  /** The thread that asks; mostly it is the one that asked before. */
  synchronized WaitingThread waiting() {
    waiting = waiting.isCurrent() ? waiting : WaitingThread.current();
    return waiting;
  }

  /** Begins anew, for the next decision. */
  synchronized void renew() {
    processor = Duration.ZERO;
    idle = Duration.ZERO;
    waited = Duration.ZERO;
    process = null;
  }

  /**
   * Adds what a look has found.
   *
   * @param used processor time of the process since it started
   * @param passed since the look before
   */
  synchronized void look(Process current, Duration used, boolean sleeps, Duration passed) {
    submission.look(current, used, sleeps, passed);
    Duration since = current == process ? used.minus(seen) : Duration.ZERO;
    process = current;
    seen = used;
    processor = processor.plus(since);
    waited = waited.plus(passed);
    idle = sleeps ? idle.plus(passed) : idle;
  }

  /** Adds what looking has taken. */
  void charge(Duration looking) {
    submission.charge(looking);
  }

  /** Whether it is the submission that may do nothing more. */
  boolean isSpent() {
    return submission.isSpent();
  }

  /** Why no call may go on, if none may. */
  synchronized Optional<String> overdrawn() {
    if (submission.isSpent()) {
      return Optional.of(submission.spent());
    }
    boolean over =
        processor.compareTo(limits.processor()) > 0
            || idle.compareTo(limits.idle()) > 0
            || waited.compareTo(limits.total()) > 0;
    return over
        ? Optional.of(
            "the calls before it and this one took too long altogether: make each of them quicker")
        : Optional.empty();
  }
}
