package tangent.worker;

import derivatives.part1.NumericalDerivative;
import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part1;

/** Part 1 by static calls. */
final class Part1Adapter implements Part1 {

  private static final MethodSignature F = method("double f(double x)");
  private static final MethodSignature DERIVATIVE =
      method("double derivative(DoubleUnaryOperator function, double x, double h)");
  private static final MethodSignature SLOPES =
      method("double[] slopes(DoubleUnaryOperator function, double[] xs, double h)");
  private static final MethodSignature FLATTEST =
      method("double flattest(DoubleUnaryOperator function, double[] xs, double h)");
  private static final MethodSignature TURNING =
      method("Turning turning(DoubleUnaryOperator function, double x, double reach)");

  @Override
  public double f(double x) {
    try {
      return NumericalDerivative.f(x);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, F);
    }
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    try {
      return NumericalDerivative.derivative(function, x, h);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, DERIVATIVE);
    }
  }

  @Override
  public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    try {
      return SLOPES.present(NumericalDerivative.slopes(function, xs, h));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, SLOPES);
    }
  }

  @Override
  public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    try {
      return NumericalDerivative.flattest(function, xs, h);
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, FLATTEST);
    }
  }

  @Override
  public Turning turning(DoubleUnaryOperator function, double x, double reach) {
    try {
      return TURNING.present(NumericalDerivative.turning(function, x, reach));
    } catch (Throwable thrown) {
      throw FaultMapper.by(thrown, TURNING);
    }
  }

  private static MethodSignature method(String signature) {
    return new MethodSignature("NumericalDerivative", "static " + signature);
  }
}
