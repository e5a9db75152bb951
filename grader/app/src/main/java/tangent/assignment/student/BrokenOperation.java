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

  static ModelValue.Engine number(Operation bent, Numbers numbers) {
    return () -> new NumberBent(bent, numbers);
  }

  /** Another slope by the left operand, or by the only one. */
  static ModelValue.Engine byLeft(Operation bent, ToDoubleFunction<Result> slope) {
    return () ->
        new ModelValue() {
          @Override
          double byLeft(Result result) {
            return result.operation == bent ? slope.applyAsDouble(result) : super.byLeft(result);
          }
        };
  }

  /** Another slope by the right operand. */
  static ModelValue.Engine byRight(Operation bent, ToDoubleFunction<Result> slope) {
    return () ->
        new ModelValue() {
          @Override
          double byRight(Result result) {
            return result.operation == bent ? slope.applyAsDouble(result) : super.byRight(result);
          }
        };
  }

  static ModelValue.Engine slopes(
      Operation bent, ToDoubleFunction<Result> left, ToDoubleFunction<Result> right) {
    ModelValue straight = new ModelValue();
    return rule(bent, (x, y, n) -> straight.value(bent, x, y, n), left, right);
  }

  /** Another operation altogether. */
  static ModelValue.Engine rule(
      Operation bent,
      Numbers numbers,
      ToDoubleFunction<Result> left,
      ToDoubleFunction<Result> right) {
    return () ->
        new NumberBent(bent, numbers) {
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

  private static class NumberBent extends ModelValue {
    private final Operation bent;
    private final Numbers numbers;

    NumberBent(Operation bent, Numbers numbers) {
      this.bent = bent;
      this.numbers = numbers;
    }

    @Override
    double value(Operation operation, double x, double y, int exponent) {
      return operation == bent
          ? numbers.of(x, y, exponent)
          : super.value(operation, x, y, exponent);
    }
  }
}
