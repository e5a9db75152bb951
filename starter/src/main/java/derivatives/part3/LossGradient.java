package derivatives.part3;

/** Part 3: the loss of Part 2 once more, and this time the machine finds its slope. */
public final class LossGradient {

  private LossGradient() {}

  /**
   * The loss w⁴ − 4w² + w, built from {@link Value} operations.
   *
   * <p>Worked number: for a {@code w} of 2 the answer holds 2. After {@code backward()} on the
   * answer, {@code w} has the gradient 17. So the answer must have been computed from {@code w}
   * itself, not from a copy of its number.
   */
  public static Value loss(Value w) {
    throw new UnsupportedOperationException(
        "TODO part3.loss: build w^4 - 4w^2 + w out of Value operations");
  }

  /**
   * The slope of the loss at {@code w}, found by {@link Value#backward}: no rule, no nudging.
   *
   * <p>Worked number: 17 at w = 2. Compare it with what Part 2 says.
   */
  public static double gradient(double w) {
    throw new UnsupportedOperationException(
        "TODO part3.gradient: make a Value of w, build the loss, call backward, return the gradient");
  }
}
