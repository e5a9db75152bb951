package tangent.worker;

import java.util.function.ToDoubleFunction;

/** A loss whose formula stays with the grader: all that is here is a way to ask. */
final class FarLoss implements ToDoubleFunction<double[]> {

  private final Inquiry inquiry;

  FarLoss(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  @Override
  public double applyAsDouble(double[] weights) {
    return inquiry.at(weights.clone());
  }
}
