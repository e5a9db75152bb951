package tangent.wire;

/** What a frame is about. */
public enum FrameType {
  /** Worker: I am there. */
  READY,
  /** Grader: call this method. */
  CALL,
  /** Worker: these points were asked for, none of them needs an answer. */
  NOTED,
  /** Worker: the same, and one more that I have no value for. */
  ASK,
  /** Worker: what does this program of sound values give? */
  SOUND,
  /** Grader: the number that was asked for, and a table of those that probably will be. */
  VALUE,
  /** Grader: there is no such number, and why. */
  REFUSED,
  /** Worker: what the method returned. */
  ANSWER,
  /** Worker: the method did not return an answer. */
  FAULT;

  private static final FrameType[] ALL = values();

  static FrameType of(int code) throws BadFrameException {
    if (code < 0 || code >= ALL.length) {
      throw BadFrameException.malformed("frame of unknown type " + code);
    }
    return ALL[code];
  }
}
