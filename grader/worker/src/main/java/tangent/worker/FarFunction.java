package tangent.worker;

import java.util.function.DoubleUnaryOperator;

/**
 * A function whose formula stays with the grader: all that is here is a way to ask, by the latest
 * call about it.
 */
final class FarFunction implements DoubleUnaryOperator {

  private volatile Inquiry inquiry;

  FarFunction(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The same object for another call. */
  FarFunction askedBy(Inquiry next) {
    inquiry = next;
    return this;
  }

  @Override
  public double applyAsDouble(double x) {
    return inquiry.at(new double[] {x});
  }
}
