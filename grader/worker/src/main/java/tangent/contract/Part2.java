package tangent.contract;

import derivatives.part2.Outcome;
import java.util.function.DoubleUnaryOperator;

/** Part 2, walking downhill: {@code derivatives.part2.GradientDescent}. */
public interface Part2 {

  double loss(double w);

  double lossDerivative(double w);

  double step(DoubleUnaryOperator slope, double w, double learningRate);

  double[] descend(DoubleUnaryOperator slope, double start, double learningRate, int steps);

  Outcome outcome(DoubleUnaryOperator slope, double[] weights, double tolerance);
}
