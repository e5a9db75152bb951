package tangent.worker;

import java.util.function.DoubleUnaryOperator;

/** A function whose formula stays with the grader: all that is here is a way to ask. */
final class FarFunction implements DoubleUnaryOperator {

  private final Inquiry inquiry;

  FarFunction(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  @Override
  public double applyAsDouble(double x) {
    return inquiry.at(new double[] {x});
  }
}
