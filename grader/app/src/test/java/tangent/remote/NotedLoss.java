package tangent.remote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import tangent.contract.PrefetchableLoss;

/** A loss that may be looked up ahead and keeps the points it is asked at. */
final class NotedLoss implements PrefetchableLoss {

  private final ToDoubleFunction<double[]> formula;
  private final List<double[]> points = new ArrayList<>();

  NotedLoss(ToDoubleFunction<double[]> formula) {
    this.formula = formula;
  }

  @Override
  public double peek(double[] weights) {
    return formula.applyAsDouble(weights);
  }

  @Override
  public void asked(double[] weights) {
    points.add(weights);
  }

  List<double[]> points() {
    return points;
  }
}
