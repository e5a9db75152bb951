package tangent.contract;

/** What can be put in the place of a solution's own methods, to see what those above are worth. */
public enum Substitute {
  /** A right {@code part1.derivative}. */
  DERIVATIVE,
  /** A right {@code part1.slopes}. */
  SLOPES,
  /** A right {@code part2.loss}. */
  LOSS2,
  /** A right {@code part2.step}. */
  STEP,
  /** A right {@code part3.Value}. */
  VALUE,
  /** A right {@code LossGradient.loss}. */
  LOSS3,
  /** A right {@code part4.gradient}. */
  GRADIENT4,
  /** A {@code Value.backward()} that does nothing: who needs it not, does not go by it. */
  IDLE_BACKWARD
}
