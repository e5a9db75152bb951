package tangent.model;

import tangent.contract.Operation;

/** Another engine, on which {@code backward()} does nothing. */
final class IdleEngine extends Engine {

  private final Engine engine;

  IdleEngine(Engine engine) {
    this.engine = engine;
  }

  @Override
  Node leaf(double data) {
    return engine.leaf(data);
  }

  @Override
  Node apply(Operation operation, Node left, Node right, int exponent) {
    return engine.apply(operation, left, right, exponent);
  }

  @Override
  double data(Node node) {
    return engine.data(node);
  }

  @Override
  double grad(Node node) {
    return engine.grad(node);
  }

  @Override
  void backward(Node root) {}
}
