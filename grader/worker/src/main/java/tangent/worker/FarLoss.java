package tangent.worker;

import java.util.function.ToDoubleFunction;

/**
 * A loss whose formula stays with the grader: all that is here is a way to ask, by the latest call
 * about it.
 */
final class FarLoss implements ToDoubleFunction<double[]> {

  private volatile Inquiry inquiry;

  FarLoss(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The same object for another call. */
  FarLoss askedBy(Inquiry next) {
    inquiry = next;
    return this;
  }

  @Override
  public double applyAsDouble(double[] weights) {
    return inquiry.at(weights.clone());
  }
}
