package tangent.contract;

import java.util.function.ToDoubleFunction;

/** Part 4, many weights: {@code derivatives.part4.PartialDerivatives}. */
public interface Part4 {

  double[] gradient(ToDoubleFunction<double[]> loss, double[] weights, double h);

  double[][] descend(
      ToDoubleFunction<double[]> loss, double[] start, double learningRate, int steps, double h);
}
