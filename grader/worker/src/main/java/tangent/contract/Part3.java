package tangent.contract;

/**
 * Part 3, automatic differentiation: {@code derivatives.part3.Value} and {@code
 * derivatives.part3.LossGradient}.
 */
public interface Part3 {

  /**
   * Carries out the steps of a program on {@code Value}s.
   *
   * @return one number for each {@code READ_DATA} and {@code READ_GRAD} of the program, in order
   */
  double[] run(Program program);

  /** {@code LossGradient.loss(Value.of(w)).data()}. */
  @Written("LossGradient.loss(Value.of(%s)).data()")
  double loss(double w);

  /**
   * {@code LossGradient.loss} of a leaf holding {@code w}, then {@code backward()}: the leaf's
   * gradient.
   */
  @Written("Value w = Value.of(%s);\nLossGradient.loss(w).backward();\nw.grad();")
  double lossGradient(double w);

  /** {@code LossGradient.gradient(w)}. */
  @Written("LossGradient.gradient")
  double gradient(double w);
}
