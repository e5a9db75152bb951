package tangent.contract;

/** A function was asked after the call to which it was given. */
public final class EndedCallException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  public EndedCallException() {
    super("this function belongs to a call that has ended");
  }
}
