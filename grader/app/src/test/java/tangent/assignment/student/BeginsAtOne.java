package tangent.assignment.student;

import tangent.contract.Operation;

/** Every value has the gradient 1 until {@code backward()} sets it. */
class BeginsAtOne extends ModelValue {

  @Override
  ModelNode leaf(double data) {
    return one(super.leaf(data));
  }

  @Override
  ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
    return one(super.apply(operation, left, right, exponent));
  }

  private static ModelNode one(ModelNode node) {
    node.grad = 1;
    return node;
  }
}
