package tangent.remote;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tangent.contract.Fault;

/** Catches what came instead of an answer. */
final class Faults {

  private Faults() {}

  /** The fault of a call, which must not have any other end. */
  static Fault of(ThrowingCallable call) {
    Fault fault = catchThrowableOfType(Fault.class, call);
    if (fault == null) {
      throw new AssertionError("the call was answered");
    }
    return fault;
  }
}
