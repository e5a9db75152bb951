package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
  static final class LatestStays extends ModelValue.ResettingAll {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<Double> visited = new HashSet<>();
      List<ModelNode> order = new ArrayList<>(super.order(root));
      order.removeIf(node -> !visited.add(node.data));
      return order;
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

  /** The one that a recursion meets first which enters the right operand before the left. */
  static final class FirstStaysRightFirst extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<Double> visited = new HashSet<>();
      return SpreadMisconceptions.depthFirst(root, node -> visited.add(node.data), true);
    }
  }

  /**
   * The one that is found first, level by level or from a stack, stays. Those that were found hand
   * on in the reverse order of their making.
   */
  static ModelValue inOrderOfMaking(boolean byStack, boolean rightFirst) {
    return new ModelValue() {
      @Override
      List<ModelNode> order(ModelNode root) {
        Set<Double> visited = new HashSet<>();
        List<ModelNode> found = new ArrayList<>();
        Deque<ModelNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
          ModelNode node = open.poll();
          if (visited.add(node.data)) {
            found.add(node);
            List<ModelNode> operands = new ArrayList<>(node.operands());
            // From a stack, what was put on last is taken first.
            if (rightFirst != byStack) {
              Collections.reverse(operands);
            }
            operands.forEach(byStack ? open::push : open::add);
          }
        }
        found.sort(Comparator.comparingInt((ModelNode node) -> node.serial).reversed());
        return found;
      }
    };
  }

  /**
   * From a stack of its own, with a set of those that are open and one of those that are done: who
   * meets an open one again is done with it.
   */
  static ModelValue openAndDone(boolean rightFirst) {
    return new ModelValue() {
      @Override
      List<ModelNode> order(ModelNode root) {
        List<ModelNode> order = new ArrayList<>();
        Set<Double> open = new HashSet<>();
        Set<Double> done = new HashSet<>();
        Deque<ModelNode> stack = new ArrayDeque<>(List.of(root));
        while (!stack.isEmpty()) {
          ModelNode top = stack.element();
          if (done.contains(top.data)) {
            stack.pop();
          } else if (open.add(top.data)) {
            List<ModelNode> operands = new ArrayList<>(top.operands());
            if (!rightFirst) {
              Collections.reverse(operands);
            }
            operands.stream().filter(each -> !done.contains(each.data)).forEach(stack::push);
          } else {
            stack.pop();
            done.add(top.data);
            order.add(top);
          }
        }
        Collections.reverse(order);
        return order;
      }
    };
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
