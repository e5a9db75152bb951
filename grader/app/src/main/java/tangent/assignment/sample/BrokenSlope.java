package tangent.assignment.sample;

import java.util.function.DoubleUnaryOperator;

/** A function that has no finite value at some places. */
enum BrokenSlope implements DoubleUnaryOperator {
  /** NaN left of zero. */
  ROOT("x -> Math.sqrt(x)", Math::sqrt),
  /** NaN left of zero, −∞ at zero. */
  LOGARITHM("x -> Math.log(x)", Math::log),
  /** ∞ at zero. */
  RECIPROCAL("x -> 1 / x", x -> 1 / x);

  private final String java;
  private final DoubleUnaryOperator function;

  BrokenSlope(String java, DoubleUnaryOperator function) {
    this.java = java;
    this.function = function;
  }

  @Override
  public double applyAsDouble(double x) {
    return function.applyAsDouble(x);
  }

  @Override
  public String toString() {
    return java;
  }
}
