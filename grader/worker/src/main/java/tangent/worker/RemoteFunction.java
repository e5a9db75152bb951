package tangent.worker;

import java.util.function.DoubleUnaryOperator;

/**
 * A function whose formula stays with the grader: all that is here is a way to ask, by the latest
 * call about it.
 */
final class RemoteFunction implements DoubleUnaryOperator {

  private volatile CallContext context;

  RemoteFunction(CallContext context) {
    this.context = context;
  }

  /** The same object for another call. */
  RemoteFunction askedBy(CallContext next) {
    context = next;
    return this;
  }

  @Override
  public double applyAsDouble(double x) {
    return context.at(new double[] {x});
  }
}
