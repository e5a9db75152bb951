package tangent.sandbox;

import tangent.UserError;

/** The sandbox can't be used here; the message says why, and what to do about it. */
public final class SandboxUnavailableException extends UserError {

  private static final long serialVersionUID = 1L;

  SandboxUnavailableException(String message) {
    super(MACHINE, message, null);
  }
}
