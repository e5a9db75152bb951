package tangent.remote;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import tangent.contract.Fault;

/**
 * How long the ordinary calls of one submission are waited for.
 *
 * <p>A method that never comes back is met again: in the tasks built on it, in those about its
 * arguments, in the diagnosis. Each time costs what one wait may, which was nine tenths of what
 * such a submission cost. So the methods of a part, which call each other, get less from the first
 * such call on; those of other parts don't. And they get still less where no points depend on it.
 */
final class Patience {

  private final CallLimits limits;
  private final Set<Class<?>> overdue = ConcurrentHashMap.newKeySet();
  private volatile boolean hurried;
  private volatile boolean hasty;

  Patience(CallLimits limits) {
    this.limits = limits;
  }

  CallLimits.Budget with(RemoteCall call) {
    if (!isOverdue(call)) {
      return limits.ordinary();
    }
    return hurried ? limits.againInHaste() : limits.again();
  }

  private boolean isOverdue(RemoteCall call) {
    return overdue.contains(call.question().part());
  }

  /** Says whether no points depend on the calls from here on. */
  void hurry(boolean wanted) {
    hurried = wanted;
    hasty &= !wanted;
  }

  /** Whether a call was given up, since it was said last that no points depend on it, in haste. */
  boolean wasHasty() {
    return hasty;
  }

  /** Notes how a call has ended that did not give an answer, by itself and not with others. */
  void note(RemoteCall call, Fault fault) {
    if (fault.kind() == Fault.Kind.TIMED_OUT) {
      hasty |= hurried && isOverdue(call);
      overdue.add(call.question().part());
    }
  }
}
