package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Honest ways to organise {@code backward()}. */
record Part3OrderVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        variant(
            "value-latest-first", "values in the reverse order of their making", ModelValue::new),
        variant("value-by-counting", "each value when its uses are all in", ByCounting::new),
        variant("value-by-stack", "the same, the latest one to be complete first", ByStack::new),
        variant(
            "value-depth-first", "a depth-first order with a stack of its own", DepthFirst::new),
        variant("value-by-queue", "a priority queue, the latest value first", ByQueue::new),
        variant("value-pulling", "each value collects from the values made with it", Pulling::new),
        variant(
            "value-stamped", "each call has a number, older gradients count as 0", Stamped::new),
        variant(
            "value-in-a-map", "gradients are summed in a map and written at the end", InMap::new),
        variant(
            "value-slopes-at-making", "slopes are computed with the numbers", SlopesAtMaking::new),
        variant("value-backward-twice", "backward does all its work twice", Twice::new));
  }

  static class ByCounting extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      return counted(root, uses(root), false);
    }
  }

  /** Counts uses as well, and goes on with the value that was complete last. */
  static class ByStack extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      return counted(root, uses(root), true);
    }
  }

  static class DepthFirst extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<ModelNode> entered = new HashSet<>();
      Set<ModelNode> left = new HashSet<>();
      List<ModelNode> order = new ArrayList<>();
      Deque<ModelNode> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        ModelNode node = open.peek();
        if (entered.add(node)) {
          node.operands().stream().filter(each -> !entered.contains(each)).forEach(open::push);
        } else {
          open.pop();
          if (left.add(node)) {
            order.add(node);
          }
        }
      }
      Collections.reverse(order);
      return order;
    }
  }

  private static final class ByQueue extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Set<ModelNode> known = new HashSet<>(Set.of(root));
      PriorityQueue<ModelNode> open =
          new PriorityQueue<>(Comparator.comparingInt((ModelNode node) -> node.serial).reversed());
      open.add(root);
      List<ModelNode> order = new ArrayList<>();
      while (!open.isEmpty()) {
        ModelNode node = open.remove();
        order.add(node);
        node.operands().stream().filter(known::add).forEach(open::add);
      }
      return order;
    }
  }

  private static final class Pulling extends ModelValue {
    @Override
    void backward(ModelNode root) {
      Map<ModelNode, List<Result>> users = new HashMap<>();
      for (ModelNode node : below(root)) {
        node.grad = node == root ? 1 : 0;
        for (Result user : users.getOrDefault(node, List.of())) {
          node.grad += user.left == node ? shareOfLeft(user) : 0;
          boolean also = user.operation.operands() == 2 && user.right == node;
          node.grad += also ? shareOfRight(user) : 0;
        }
        if (node instanceof Result result) {
          Set<ModelNode> operands = new HashSet<>(result.operands());
          operands.forEach(
              operand -> users.computeIfAbsent(operand, none -> new ArrayList<>()).add(result));
        }
      }
    }
  }

  private static final class Stamped extends ModelValue {
    private final Map<ModelNode, Integer> stamps = new HashMap<>();
    private int calls;

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      calls++;
      stamps.put(root, calls);
    }

    @Override
    void receive(ModelNode operand, double share) {
      boolean first = !Integer.valueOf(calls).equals(stamps.put(operand, calls));
      operand.grad = first ? share : operand.grad + share;
    }
  }

  private static final class InMap extends ModelValue {
    private Map<ModelNode, Double> sums = new IdentityHashMap<>();

    @Override
    void backward(ModelNode root) {
      sums = new IdentityHashMap<>(Map.of(root, 1.0));
      for (ModelNode node : below(root)) {
        node.grad = sums.getOrDefault(node, 0.0);
        propagate(node);
      }
    }

    @Override
    void receive(ModelNode operand, double share) {
      sums.merge(operand, share, Double::sum);
    }
  }

  private static final class SlopesAtMaking extends ModelValue {
    private final Map<ModelNode, Double> lefts = new IdentityHashMap<>();

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      ModelNode made = super.apply(operation, left, right, exponent);
      lefts.put(made, super.byLeft((Result) made));
      return made;
    }

    @Override
    double byLeft(Result result) {
      return lefts.getOrDefault(result, Double.NaN);
    }
  }

  private static final class Twice extends ModelValue {
    @Override
    void backward(ModelNode root) {
      super.backward(root);
      super.backward(root);
    }
  }
}
