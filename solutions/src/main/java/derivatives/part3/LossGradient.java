package derivatives.part3;

/** Part 3: the loss of Part 2 again, differentiated by the machine. */
public final class LossGradient {

  private LossGradient() {}

  /** w⁴ − 4w² + w, built from {@link Value} operations. */
  public static Value loss(Value w) {
    return w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w);
  }

  /** The derivative of the loss at {@code w}, by {@link Value#backward}. */
  public static double gradient(double w) {
    Value weight = Value.of(w);
    loss(weight).backward();
    return weight.grad();
  }
}
