package tangent.sandbox;

/** The sandbox can't be used here; the message says why, and what to do about it. */
public final class SandboxUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  SandboxUnavailableException(String message) {
    super(message);
  }
}
