package tangent.worker;

import derivatives.part4.PartialDerivatives;
import java.util.function.ToDoubleFunction;
import tangent.contract.Part4;

/** Part 4 by static calls. */
final class Part4Adapter implements Part4 {

  private static final MethodSignature GRADIENT =
      method("double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h)");
  private static final MethodSignature DESCEND =
      method(
          "double[][] descend(ToDoubleFunction<double[]> loss, double[] start, double learningRate,"
              + " int steps, double h)");

  @Override
  public double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    try {
      return GRADIENT.present(PartialDerivatives.gradient(loss, weights, h));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, GRADIENT);
    }
  }

  @Override
  public double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h) {
    try {
      return DESCEND.allPresent(PartialDerivatives.descend(loss, start, learningRate, steps, h));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, DESCEND);
    }
  }

  private static MethodSignature method(String signature) {
    return new MethodSignature("PartialDerivatives", "static " + signature);
  }
}
