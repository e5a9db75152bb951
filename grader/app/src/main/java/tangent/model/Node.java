package tangent.model;

import java.util.List;
import tangent.contract.Operation;

/** A value of an {@link Engine}: a number, where it came from, and a gradient. */
class Node {
  double data;
  double grad;

  /** The place among the values that the engine has made. */
  final int serial;

  Node(double data, int serial) {
    this.data = data;
    this.serial = serial;
  }

  /** In order; the same one twice for {@code x.plus(x)}. */
  List<Node> operands() {
    return List.of();
  }

  /** A value that an operation has made. */
  static final class Result extends Node {
    final Operation operation;
    final Node left;

    /** The same as {@link #left} where the operation takes one operand. */
    final Node right;

    final int exponent;

    Result(Operation operation, Node left, Node right, int exponent, double data, int serial) {
      super(data, serial);
      this.operation = operation;
      this.left = left;
      this.right = right;
      this.exponent = exponent;
    }

    @Override
    List<Node> operands() {
      return operation.operands() == 2 ? List.of(left, right) : List.of(left);
    }
  }
}
