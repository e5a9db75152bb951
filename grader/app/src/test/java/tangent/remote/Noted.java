package tangent.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.PrefetchableFunction;

/** A function that may be looked up ahead and keeps the points it is asked at. */
final class Noted implements PrefetchableFunction {

  private final DoubleUnaryOperator formula;
  private final List<Double> points = new ArrayList<>();

  Noted(DoubleUnaryOperator formula) {
    this.formula = formula;
  }

  @Override
  public double peek(double x) {
    return formula.applyAsDouble(x);
  }

  @Override
  public void asked(double x) {
    points.add(x);
  }

  List<Double> points() {
    return points;
  }
}
