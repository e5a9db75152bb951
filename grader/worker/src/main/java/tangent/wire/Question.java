package tangent.wire;

/** Which method of the contract a call is for. */
public enum Question {
  F,
  DERIVATIVE,
  SLOPES,
  FLATTEST,
  TURNING,
  LOSS2,
  LOSS_DERIVATIVE,
  STEP,
  DESCEND2,
  OUTCOME,
  RUN,
  LOSS3,
  LOSS_GRADIENT3,
  GRADIENT3,
  GRADIENT4,
  DESCEND4;

  private static final Question[] ALL = values();

  /** Reads the question of a call. */
  public static Question read(Incoming in) throws BadFrameException {
    return ALL[in.count(ALL.length - 1)];
  }

  /** Writes it. */
  public void write(Outgoing out) {
    out.count(ordinal());
  }
}
