package tangent.remote;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the calls for one decision have cost altogether: code that answers each in time, but only
 * just, would take the night.
 *
 * <p>Kept by looks, like every wait. A call that falls between two looks costs its process time all
 * the same, and the next look finds it.
 */
final class Account {

  private final Limits.Budget budget;
  private Duration processor = Duration.ZERO;
  private Duration idle = Duration.ZERO;
  private Duration waited = Duration.ZERO;
  private @Nullable Process process;
  private Duration seen = Duration.ZERO;

  Account(Limits.Budget budget) {
    this.budget = budget;
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
   */
  synchronized void look(Process current, Duration used) {
    Duration since = current == process ? used.minus(seen) : Duration.ZERO;
    process = current;
    seen = used;
    processor = processor.plus(since);
    waited = waited.plus(Watchdog.LOOK);
    if (since.compareTo(Watchdog.LOOK.dividedBy(Watch.IDLE_SHARE)) < 0) {
      idle = idle.plus(Watchdog.LOOK);
    }
  }

  /** Whether it is overdrawn: no call may go on then. */
  synchronized boolean isOverdrawn() {
    return processor.compareTo(budget.processor()) > 0
        || idle.compareTo(budget.idle()) > 0
        || waited.compareTo(budget.total()) > 0;
  }
}
