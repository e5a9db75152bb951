package tangent.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Walks whose set of visited values knows them by their numbers. */
final class EqualNumbers {

  private EqualNumbers() {}

  /** Of those with one number, the one that was made last hands on. */
  static final class LatestStays extends Engine {
    @Override
    List<Node> order(Node root) {
      Set<Double> visited = new HashSet<>();
      List<Node> order = new ArrayList<>(super.order(root));
      order.removeIf(node -> !visited.add(node.data));
      return order;
    }

    @Override
    void reset(Node root, List<Node> order) {
      below(root).forEach(node -> node.grad = 0);
    }
  }

  /** The one that a recursion meets first; the others keep what earlier calls left. */
  static class FirstStaysAndIsReset extends Engine {
    @Override
    List<Node> order(Node root) {
      Set<Double> visited = new HashSet<>();
      return SpreadMisconceptions.leftFirst(root, node -> visited.add(node.data));
    }
  }

  /** The one that a recursion meets first, where all gradients are set back. */
  static final class FirstStays extends FirstStaysAndIsReset {
    @Override
    void reset(Node root, List<Node> order) {
      below(root).forEach(node -> node.grad = 0);
    }
  }
}
