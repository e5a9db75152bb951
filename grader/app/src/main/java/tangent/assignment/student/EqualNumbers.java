package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks whose set of visited values knows them by their numbers. */
final class EqualNumbers {

  private EqualNumbers() {}

  /** Of those with one number, the one that was made last hands on. */
  static final class LatestStays extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<Double> visited = new HashSet<>();
      List<ModelNode> order = new ArrayList<>(super.order(root));
      order.removeIf(node -> !visited.add(node.data));
      return order;
    }

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      below(root).forEach(node -> node.grad = 0);
    }
  }

  /** The one that a recursion meets first; the others keep what earlier calls left. */
  static class FirstStaysAndIsReset extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<Double> visited = new HashSet<>();
      return SpreadMisconceptions.leftFirst(root, node -> visited.add(node.data));
    }
  }

  /** Uses are counted, and shares are kept, by the number: the walk goes on with the latest one. */
  static final class CountedAsOne extends ModelValue {
    @Override
    void backward(ModelNode root) {
      Map<Double, Integer> missing = new HashMap<>();
      Deque<ModelNode> found = new ArrayDeque<>(List.of(root));
      while (!found.isEmpty()) {
        ModelNode node = found.pop();
        node.grad = 0;
        for (ModelNode operand : node.operands()) {
          if (missing.merge(operand.data, 1, Integer::sum) == 1) {
            found.push(operand);
          }
        }
      }
      root.grad = 1;
      Deque<ModelNode> complete = new ArrayDeque<>(List.of(root));
      while (!complete.isEmpty()) {
        ModelNode node = complete.pop();
        if (node instanceof ModelNode.Result result) {
          handOn(result.left, shareOfLeft(result), missing, complete);
          if (result.operation.operands() == 2) {
            handOn(result.right, shareOfRight(result), missing, complete);
          }
        }
      }
    }

    private void handOn(
        ModelNode operand, double share, Map<Double, Integer> missing, Deque<ModelNode> complete) {
      receive(operand, share);
      if (missing.merge(operand.data, -1, Integer::sum) == 0) {
        complete.push(operand);
      }
    }
  }

  /** The one that a recursion meets first, where all gradients are set back. */
  static final class FirstStays extends FirstStaysAndIsReset {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      below(root).forEach(node -> node.grad = 0);
    }
  }
}
