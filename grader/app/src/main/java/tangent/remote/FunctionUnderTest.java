package tangent.remote;

import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import tangent.contract.PrefetchableFunction;
import tangent.contract.PrefetchableLoss;

/**
 * The function that a call is about, whatever its number of variables.
 *
 * @param function itself, which is the same object in another call about it
 * @param isForeseen whether values may be looked up ahead
 * @param isOfOne whether its points have one coordinate each, and not any number
 * @param value looks one up
 * @param noted is told of each point that was asked about
 */
record FunctionUnderTest(
    Object function,
    boolean isForeseen,
    boolean isOfOne,
    ToDoubleFunction<double[]> value,
    Consumer<double[]> noted) {

  /** For calls without a function. */
  static final FunctionUnderTest NONE = ofFunction(x -> Double.NaN);

  static FunctionUnderTest ofFunction(DoubleUnaryOperator function) {
    return function instanceof PrefetchableFunction foreseen
        ? new FunctionUnderTest(
            function,
            true,
            true,
            point -> foreseen.peek(point[0]),
            point -> foreseen.asked(point[0]))
        : new FunctionUnderTest(
            function, false, true, point -> function.applyAsDouble(point[0]), point -> {});
  }

  static FunctionUnderTest ofLoss(ToDoubleFunction<double[]> loss) {
    return loss instanceof PrefetchableLoss foreseen
        ? new FunctionUnderTest(
            loss, true, false, foreseen::peek, point -> foreseen.asked(point.clone()))
        : new FunctionUnderTest(loss, false, false, loss, point -> {});
  }

  /** Whether a point has as many coordinates as can be meant. */
  boolean admits(double[] point) {
    return !isOfOne || point.length == 1;
  }

  double peek(double[] point) {
    return value.applyAsDouble(point);
  }

  void asked(double[] point) {
    noted.accept(point);
  }
}
