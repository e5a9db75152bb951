package tangent.remote;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.PrefetchableFunction;
import tangent.contract.PrefetchableLoss;

/** The function that a call is about, whatever its number of variables. */
interface FunctionUnderTest {

  /** For calls without a function. */
  FunctionUnderTest NONE = ofFunction(x -> Double.NaN);

  /** The function itself, which is the same object in another call about it. */
  Object function();

  /** Whether values may be looked up ahead. */
  boolean isForeseen();

  /** Whether a point has as many coordinates as can be meant. */
  boolean admits(double[] point);

  double peek(double[] point);

  void asked(double[] point);

  static FunctionUnderTest ofFunction(DoubleUnaryOperator function) {
    return new FunctionUnderTest() {
      @Override
      public Object function() {
        return function;
      }

      @Override
      public boolean isForeseen() {
        return function instanceof PrefetchableFunction;
      }

      @Override
      public boolean admits(double[] point) {
        return point.length == 1;
      }

      @Override
      public double peek(double[] point) {
        return function instanceof PrefetchableFunction foreseen
            ? foreseen.peek(point[0])
            : function.applyAsDouble(point[0]);
      }

      @Override
      public void asked(double[] point) {
        if (function instanceof PrefetchableFunction foreseen) {
          foreseen.asked(point[0]);
        }
      }
    };
  }

  static FunctionUnderTest ofLoss(ToDoubleFunction<double[]> loss) {
    return new FunctionUnderTest() {
      @Override
      public Object function() {
        return loss;
      }

      @Override
      public boolean isForeseen() {
        return loss instanceof PrefetchableLoss;
      }

      @Override
      public boolean admits(double[] point) {
        return true;
      }

      @Override
      public double peek(double[] point) {
        return loss instanceof PrefetchableLoss foreseen
            ? foreseen.peek(point)
            : loss.applyAsDouble(point);
      }

      @Override
      public void asked(double[] point) {
        if (loss instanceof PrefetchableLoss foreseen) {
          foreseen.asked(point.clone());
        }
      }
    };
  }
}
