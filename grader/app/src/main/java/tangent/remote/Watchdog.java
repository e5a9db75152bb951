package tangent.remote;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import tangent.process.Budget;
import tangent.process.Periodic;

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

  private static final Set<CallWatch> WATCHES = ConcurrentHashMap.newKeySet();

  private static final Consumer<CallWatch> END = WATCHES::remove;

  static {
    new Periodic("worker-watchdog").every(LOOK, () -> WATCHES.forEach(CallWatch::look));
  }

  private Watchdog() {}

  /** Begins to watch a process that is to say its first word; closing the watch ends that. */
  static CallWatch over(Process process, CallLimits.Budget budget) {
    CallWatch watch = over(process, budget, new TimeBudget(budget, Budget.none()));
    watch.isItsTurn(true);
    return watch;
  }

  /** Begins to watch a wait that is one of several. */
  static CallWatch over(Process process, CallLimits.Budget budget, TimeBudget account) {
    CallWatch watch = new CallWatch(process, budget, account, END);
    WATCHES.add(watch);
    return watch;
  }
}
