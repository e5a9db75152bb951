package tangent.assignment.student;

import java.util.List;
import tangent.contract.Operation;

/** A value of an {@link ModelValue}: a number, where it came from, and a gradient. */
class ModelNode {
  double data;
  double grad;

  /** The place among the values that the engine has made. */
  final int serial;

  ModelNode(double data, int serial) {
    this.data = data;
    this.serial = serial;
  }

  /** In order; the same one twice for {@code x.plus(x)}. */
  List<ModelNode> operands() {
    return List.of();
  }

  /** A value that an operation has made. */
  static final class Result extends ModelNode {
    final Operation operation;
    final ModelNode left;

    /** The same as {@link #left} where the operation takes one operand. */
    final ModelNode right;

    final int exponent;

    Result(
        Operation operation,
        ModelNode left,
        ModelNode right,
        int exponent,
        double data,
        int serial) {
      super(data, serial);
      this.operation = operation;
      this.left = left;
      this.right = right;
      this.exponent = exponent;
    }

    @Override
    List<ModelNode> operands() {
      return operation.operands() == 2 ? List.of(left, right) : List.of(left);
    }
  }
}
