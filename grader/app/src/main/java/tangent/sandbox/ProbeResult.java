package tangent.sandbox;

import java.util.Set;
import tangent.sandbox.probe.Attack;

/**
 * What came of the attacks on the sandbox.
 *
 * @param ended whether the probe reported on every attack
 * @param succeeded the attacks that got through
 * @param complaint what the probe or bubblewrap wrote to standard error
 */
record ProbeResult(boolean ended, Set<Attack> succeeded, String complaint) {

  boolean allBlocked() {
    return ended && succeeded.isEmpty();
  }

  /** Why the sandbox can't be used, and what helps. */
  String reason() {
    if (ended) {
      String names = String.join(", ", succeeded.stream().map(Attack::phrase).toList());
      return "Inside the sandbox our own probe could still " + names + ".";
    }
    return SandboxAdvice.explain(complaint);
  }
}
