package tangent.substitute;

import java.util.function.DoubleUnaryOperator;

/** One step against the slope. */
public final class Step {

  private Step() {}

  public static double step(DoubleUnaryOperator slope, double w, double learningRate) {
    if (!(learningRate > 0 && Double.isFinite(learningRate))) {
      throw new IllegalArgumentException(
          "learningRate must be positive and finite, but is " + learningRate);
    }
    return w - learningRate * slope.applyAsDouble(w);
  }
}
