package tangent.assignment.student;

import tangent.contract.Operation;

/** Another engine, on which {@code backward()} does nothing. */
final class IdleEngine extends ModelValue {

  private final ModelValue engine;

  IdleEngine(ModelValue engine) {
    this.engine = engine;
  }

  @Override
  ModelNode leaf(double data) {
    return engine.leaf(data);
  }

  @Override
  ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
    return engine.apply(operation, left, right, exponent);
  }

  @Override
  double data(ModelNode node) {
    return engine.data(node);
  }

  @Override
  double grad(ModelNode node) {
    return engine.grad(node);
  }

  @Override
  void backward(ModelNode root) {}
}
