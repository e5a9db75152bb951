package tangent.contract;

/** Which method of the contract a call is for, as the interface of its part declares it. */
public enum Question {
  F(Part1.class, "f"),
  DERIVATIVE(Part1.class, "derivative"),
  SLOPES(Part1.class, "slopes"),
  FLATTEST(Part1.class, "flattest"),
  TURNING(Part1.class, "turning"),
  LOSS2(Part2.class, "loss"),
  LOSS_DERIVATIVE(Part2.class, "lossDerivative"),
  STEP(Part2.class, "step"),
  DESCEND2(Part2.class, "descend"),
  OUTCOME(Part2.class, "outcome"),
  RUN(Part3.class, "run"),
  LOSS3(Part3.class, "loss"),
  LOSS_GRADIENT3(Part3.class, "lossGradient"),
  GRADIENT3(Part3.class, "gradient"),
  GRADIENT4(Part4.class, "gradient"),
  DESCEND4(Part4.class, "descend");

  private static final Question[] ALL = values();

  private final Class<?> part;
  private final String method;

  Question(Class<?> part, String method) {
    this.part = part;
    this.method = method;
  }

  /**
   * The question that is put by calling this method of this part.
   *
   * @throws IllegalArgumentException where the part has no such method
   */
  public static Question of(Class<?> part, String method) {
    for (Question each : ALL) {
      if (each.part == part && each.method.equals(method)) {
        return each;
      }
    }
    throw new IllegalArgumentException(part.getSimpleName() + "." + method);
  }

  /** The part of the contract that it belongs to. */
  public Class<?> part() {
    return part;
  }
}
