package tangent.model;

import java.util.List;
import java.util.function.Supplier;
import tangent.contract.Operation;
import tangent.model.Node.Result;

/**
 * Ways to have gradients without a walk over the graph, or without a whole one; and the right one.
 */
public enum Engines {
  RIGHT(Engine::new),

  IDLE(
      () ->
          new Engine() {
            @Override
            void backward(Node root) {}
          }),

  /** Every value begins with 1, so that plus and the root are right without any walk. */
  BEGINS_AT_ONE(
      () ->
          new Engine() {
            @Override
            Node leaf(double data) {
              return one(super.leaf(data));
            }

            @Override
            Node apply(Operation operation, Node left, Node right, int exponent) {
              return one(super.apply(operation, left, right, exponent));
            }

            private Node one(Node node) {
              node.grad = 1;
              return node;
            }

            @Override
            void backward(Node root) {}
          }),

  /** Each operation leaves its slopes in its operands when it is made. */
  SLOPES_AT_MAKING(
      () ->
          new Engine() {
            @Override
            Node apply(Operation operation, Node left, Node right, int exponent) {
              Result made = (Result) super.apply(operation, left, right, exponent);
              left.grad = byLeft(made);
              if (operation.operands() == 2) {
                right.grad = byRight(made);
              }
              made.grad = 1;
              return made;
            }

            @Override
            void backward(Node root) {
              root.grad = 1;
            }
          }),

  /** Every value there is gets 1. */
  ALL_ONE(
      () ->
          new Engine() {
            @Override
            void backward(Node root) {
              made.forEach(node -> node.grad = 1);
            }
          }),

  ONE_LEVEL(
      () ->
          new Engine() {
            @Override
            List<Node> order(Node root) {
              return List.of(root);
            }
          }),

  TWO_LEVELS(
      () ->
          new Engine() {
            @Override
            List<Node> order(Node root) {
              List<Node> below = below(root);
              return below.subList(0, Math.min(2, below.size()));
            }
          });

  private final Supplier<Engine> supplier;

  Engines(Supplier<Engine> supplier) {
    this.supplier = supplier;
  }

  Engine fresh() {
    return supplier.get();
  }
}
