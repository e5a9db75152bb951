package tangent.worker;

import java.util.function.ToDoubleFunction;

/**
 * A loss whose formula stays with the grader: all that is here is a way to ask, by the latest call
 * about it.
 */
final class RemoteLoss implements ToDoubleFunction<double[]> {

  private volatile CallContext inquiry;

  RemoteLoss(CallContext inquiry) {
    this.inquiry = inquiry;
  }

  /** The same object for another call. */
  RemoteLoss askedBy(CallContext next) {
    inquiry = next;
    return this;
  }

  @Override
  public double applyAsDouble(double[] weights) {
    return inquiry.at(weights.clone());
  }
}
