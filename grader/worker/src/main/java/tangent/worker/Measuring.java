package tangent.worker;

import derivatives.part1.NumericalDerivative;
import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part1;

/** Part 1 by static calls. */
final class Measuring implements Part1 {

  private static final Declared F = method("double f(double x)");
  private static final Declared DERIVATIVE =
      method("double derivative(DoubleUnaryOperator function, double x, double h)");
  private static final Declared SLOPES =
      method("double[] slopes(DoubleUnaryOperator function, double[] xs, double h)");
  private static final Declared FLATTEST =
      method("double flattest(DoubleUnaryOperator function, double[] xs, double h)");
  private static final Declared TURNING =
      method("Turning turning(DoubleUnaryOperator function, double x, double reach)");

  @Override
  public double f(double x) {
    try {
      return NumericalDerivative.f(x);
    } catch (Throwable thrown) {
      throw Caught.by(thrown, F);
    }
  }

  @Override
  public double derivative(DoubleUnaryOperator function, double x, double h) {
    try {
      return NumericalDerivative.derivative(function, x, h);
    } catch (Throwable thrown) {
      throw Caught.by(thrown, DERIVATIVE);
    }
  }

  @Override
  public double[] slopes(DoubleUnaryOperator function, double[] xs, double h) {
    try {
      return SLOPES.present(NumericalDerivative.slopes(function, xs, h));
    } catch (Throwable thrown) {
      throw Caught.by(thrown, SLOPES);
    }
  }

  @Override
  public double flattest(DoubleUnaryOperator function, double[] xs, double h) {
    try {
      return NumericalDerivative.flattest(function, xs, h);
    } catch (Throwable thrown) {
      throw Caught.by(thrown, FLATTEST);
    }
  }

  @Override
  public Turning turning(DoubleUnaryOperator function, double x, double reach) {
    try {
      return TURNING.present(NumericalDerivative.turning(function, x, reach));
    } catch (Throwable thrown) {
      throw Caught.by(thrown, TURNING);
    }
  }

  private static Declared method(String signature) {
    return new Declared("NumericalDerivative", "static " + signature);
  }
}
