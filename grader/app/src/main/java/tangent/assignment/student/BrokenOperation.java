package tangent.assignment.student;

import java.util.function.ToDoubleFunction;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;

/** Engines with the rules of one operation bent. */
final class BrokenOperation {

  private BrokenOperation() {}

  /** How a number is computed from the operands and the exponent. */
  interface Numbers {
    double of(double x, double y, int n);
  }

  /** Has the right rules, and remembers nothing. */
  private static final ModelValue RIGHT = new ModelValue();

  static ModelValue.Engine number(Operation bent, Numbers numbers) {
    return rule(bent, numbers, RIGHT::byLeft, RIGHT::byRight);
  }

  /** Another slope by the left operand, or by the only one. */
  static ModelValue.Engine byLeft(Operation bent, ToDoubleFunction<Result> slope) {
    return slopes(bent, slope, RIGHT::byRight);
  }

  /** Another slope by the right operand. */
  static ModelValue.Engine byRight(Operation bent, ToDoubleFunction<Result> slope) {
    return slopes(bent, RIGHT::byLeft, slope);
  }

  static ModelValue.Engine slopes(
      Operation bent, ToDoubleFunction<Result> left, ToDoubleFunction<Result> right) {
    return rule(bent, (x, y, n) -> RIGHT.value(bent, x, y, n), left, right);
  }

  /** Another operation altogether. */
  static ModelValue.Engine rule(
      Operation bent,
      Numbers numbers,
      ToDoubleFunction<Result> left,
      ToDoubleFunction<Result> right) {
    return () ->
        new ModelValue() {
          @Override
          double value(Operation operation, double x, double y, int exponent) {
            return operation == bent
                ? numbers.of(x, y, exponent)
                : super.value(operation, x, y, exponent);
          }

          @Override
          double byLeft(Result result) {
            return result.operation == bent ? left.applyAsDouble(result) : super.byLeft(result);
          }

          @Override
          double byRight(Result result) {
            return result.operation == bent ? right.applyAsDouble(result) : super.byRight(result);
          }
        };
  }
}
