package tangent.worker;

import derivatives.part2.GradientDescent;
import derivatives.part2.Outcome;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part2;

/** Part 2 by static calls. */
final class Part2Adapter implements Part2 {

  private static final MethodSignature LOSS = method("double loss(double w)");
  private static final MethodSignature LOSS_DERIVATIVE = method("double lossDerivative(double w)");
  private static final MethodSignature STEP =
      method("double step(DoubleUnaryOperator slope, double w, double learningRate)");
  private static final MethodSignature DESCEND =
      method(
          "double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps)");
  private static final MethodSignature OUTCOME =
      method("Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance)");

  @Override
  public double loss(double w) {
    try {
      return GradientDescent.loss(w);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, LOSS);
    }
  }

  @Override
  public double lossDerivative(double w) {
    try {
      return GradientDescent.lossDerivative(w);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, LOSS_DERIVATIVE);
    }
  }

  @Override
  public double step(DoubleUnaryOperator slope, double w, double learningRate) {
    try {
      return GradientDescent.step(slope, w, learningRate);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, STEP);
    }
  }

  @Override
  public double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps) {
    try {
      return DESCEND.present(GradientDescent.descend(slope, start, learningRate, steps));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, DESCEND);
    }
  }

  @Override
  public Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance) {
    try {
      return OUTCOME.present(GradientDescent.outcome(slope, weights, tolerance));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, OUTCOME);
    }
  }

  private static MethodSignature method(String signature) {
    return new MethodSignature("GradientDescent", "static " + signature);
  }
}
