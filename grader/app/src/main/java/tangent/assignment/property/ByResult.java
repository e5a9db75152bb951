package tangent.assignment.property;

import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.OneOperation;

/**
 * The slope of an operation in terms of its own result, where there is a formula for that: a wrong
 * result makes such a slope wrong, and has cost {@code forward} already.
 *
 * <p>The formula with a right result in it is the right slope. So this asks whether the slope would
 * be right, were the number right.
 */
final class ByResult {

  private ByResult() {}

  /**
   * Whether a gradient is what the formula gives.
   *
   * @param operand 0 or 1
   * @param result the number that the operation gave; where it is none, no gradient fits it
   */
  static boolean allows(OneOperation one, int operand, double result, double gradient) {
    double formula =
        switch (one.operation()) {
          case EXP -> result;
          case TANH -> 1 - result * result;
          case POW -> one.exponent() * result / one.left();
          case DIVIDED_BY -> operand == 1 ? -result / one.right() : result / one.left();
          case PLUS, MINUS, TIMES, NEGATED -> Double.NaN;
        };
    // A few operations on numbers as they are round by a few ε; 1 − r² by some ε · max(1, r²).
    double scale =
        switch (one.operation()) {
          case TANH -> Math.max(1, result * result);
          default -> Math.abs(formula);
        };
    // An infinite slope is itself and nothing else: within an infinite tolerance everything would
    // be.
    return gradient == formula
        || Double.isFinite(formula)
            && Math.abs(gradient - formula) <= ExactGradients.TOLERANCE * scale;
  }
}
