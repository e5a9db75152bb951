package tangent.contract;

/** An operation of {@code derivatives.part3.Value} that makes a new value. */
public enum Operation {
  PLUS("plus", 2),
  MINUS("minus", 2),
  TIMES("times", 2),
  DIVIDED_BY("dividedBy", 2),
  NEGATED("negated", 1),
  EXP("exp", 1),
  TANH("tanh", 1),
  POW("pow", 1);

  private final String method;
  private final int operands;

  Operation(String method, int operands) {
    this.method = method;
    this.operands = operands;
  }

  /** The name of the method of {@code Value}. */
  public String method() {
    return method;
  }

  /**
   * How many values it takes, the receiver included: 1 or 2. The exponent of {@code pow} is not a
   * value.
   */
  public int operands() {
    return operands;
  }
}
