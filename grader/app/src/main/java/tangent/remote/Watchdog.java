package tangent.remote;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tangent.process.Budget;
import tangent.process.Patrol;

/**
 * The thread that looks at every wait for a worker ten times a second and ends those that take too
 * much.
 *
 * <p>Waiting is counted in looks, not read from a clock: when the machine sleeps, or is so busy
 * that this thread does not run, no time passes for the worker either.
 */
final class Watchdog {

  /** Between two looks. */
  static final Duration LOOK = Duration.ofMillis(100);

  private static final Set<Watch> WATCHES = ConcurrentHashMap.newKeySet();

  static {
    new Patrol("worker-watchdog").every(LOOK, () -> WATCHES.forEach(Watch::look));
  }

  private Watchdog() {}

  /** Begins to watch a process that is to say its first word; closing the watch ends that. */
  static Watch over(Process process, Limits.Budget budget) {
    Watch watch = over(process, budget, new Account(budget, Budget.none()));
    watch.isItsTurn(true);
    return watch;
  }

  /** Begins to watch a wait that is one of several. */
  static Watch over(Process process, Limits.Budget budget, Account account) {
    Watch watch = new Watch(process, budget, account, WATCHES::remove);
    WATCHES.add(watch);
    return watch;
  }
}
