package tangent.worker;

import java.util.function.ToDoubleFunction;

/**
 * A loss whose formula stays with the grader: all that is here is a way to ask, by the latest call
 * about it.
 */
final class RemoteLoss implements ToDoubleFunction<double[]> {

  private volatile CallContext context;

  RemoteLoss(CallContext context) {
    this.context = context;
  }

  /** The same object for another call. */
  RemoteLoss askedBy(CallContext next) {
    context = next;
    return this;
  }

  @Override
  public double applyAsDouble(double[] weights) {
    return context.at(weights.clone());
  }
}
