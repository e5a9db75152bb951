package tangent.contract;

import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;

/** Part 1, measuring a slope: {@code derivatives.part1.NumericalDerivative}. */
public interface Part1 {

  double f(double x);

  double derivative(DoubleUnaryOperator function, double x, double h);

  double[] slopes(DoubleUnaryOperator function, double[] xs, double h);

  double flattest(DoubleUnaryOperator function, double[] xs, double h);

  Turning turning(DoubleUnaryOperator function, double x, double reach);
}
