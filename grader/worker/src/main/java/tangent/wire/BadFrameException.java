package tangent.wire;

/** What came in is not a frame of this protocol: wrong bytes, or none any more. */
public final class BadFrameException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean ended;

  private BadFrameException(String message, boolean ended) {
    super(message, null, false, false);
    this.ended = ended;
  }

  /** For bytes that mean nothing. */
  public static BadFrameException malformed(String what) {
    return new BadFrameException(what, false);
  }

  /** For a stream that is at its end, in the middle of a frame or between two. */
  public static BadFrameException end() {
    return new BadFrameException("the channel ended", true);
  }

  /** Whether the other side has gone, rather than said something wrong. */
  public boolean ended() {
    return ended;
  }
}
