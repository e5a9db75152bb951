package derivatives.part3;

public final class LossGradient {
  private LossGradient() {}

  public static Value loss(Value w) {
    return w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w);
  }

  public static double gradient(double w) {
    Value weight = Value.of(w);
    loss(weight).backward();
    return weight.grad();
  }
}
