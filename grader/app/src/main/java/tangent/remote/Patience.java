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
 * such call on; those of other parts don't.
 */
final class Patience {

  private final CallLimits limits;
  private final Set<Class<?>> overdue = ConcurrentHashMap.newKeySet();

  Patience(CallLimits limits) {
    this.limits = limits;
  }

  CallLimits.Budget with(RemoteCall call) {
    return overdue.contains(call.question().part()) ? limits.again() : limits.ordinary();
  }

  /** Notes how a call has ended that did not give an answer, by itself and not with others. */
  void note(RemoteCall call, Fault fault) {
    if (fault.kind() == Fault.Kind.TIMED_OUT) {
      overdue.add(call.question().part());
    }
  }
}
