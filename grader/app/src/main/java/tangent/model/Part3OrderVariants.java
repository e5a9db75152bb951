package tangent.model;

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
import java.util.function.Supplier;
import tangent.contract.Operation;
import tangent.contract.Solution;
import tangent.model.Node.Result;

/** Honest ways to organise {@code backward()}. */
final class Part3OrderVariants {

  private final Solution reference;

  private Part3OrderVariants(Solution reference) {
    this.reference = reference;
  }

  static List<Variant> of(Solution reference) {
    return new Part3OrderVariants(reference).all();
  }

  private List<Variant> all() {
    return List.of(
        of("value-latest-first", "values in the reverse order of their making", Engine::new),
        of("value-by-counting", "each value when its uses are all in", ByCounting::new),
        of("value-by-stack", "the same, the latest one to be complete first", ByStack::new),
        of("value-depth-first", "a depth-first order with a stack of its own", DepthFirst::new),
        of("value-by-queue", "a priority queue, the latest value first", ByQueue::new),
        of("value-pulling", "each value collects from the values made with it", Pulling::new),
        of("value-stamped", "each call has a number, older gradients count as 0", Stamped::new),
        of("value-in-a-map", "gradients are summed in a map and written at the end", InMap::new),
        of("value-slopes-at-making", "slopes are computed with the numbers", SlopesAtMaking::new),
        of("value-backward-twice", "backward does all its work twice", Twice::new));
  }

  static class ByCounting extends Engine {
    @Override
    List<Node> order(Node root) {
      Map<Node, Integer> missing = new HashMap<>();
      for (Node node : below(root)) {
        node.operands().forEach(operand -> missing.merge(operand, 1, Integer::sum));
      }
      List<Node> order = new ArrayList<>(List.of(root));
      for (int i = 0; i < order.size(); i++) {
        for (Node operand : order.get(i).operands()) {
          if (missing.merge(operand, -1, Integer::sum) == 0) {
            order.add(operand);
          }
        }
      }
      return order;
    }
  }

  /** Counts uses as well, and goes on with the value that was complete last. */
  static class ByStack extends Engine {
    @Override
    List<Node> order(Node root) {
      Map<Node, Integer> missing = new HashMap<>();
      for (Node node : below(root)) {
        node.operands().forEach(operand -> missing.merge(operand, 1, Integer::sum));
      }
      List<Node> order = new ArrayList<>();
      Deque<Node> complete = new ArrayDeque<>(List.of(root));
      while (!complete.isEmpty()) {
        Node node = complete.pop();
        order.add(node);
        for (Node operand : node.operands()) {
          if (missing.merge(operand, -1, Integer::sum) == 0) {
            complete.push(operand);
          }
        }
      }
      return order;
    }
  }

  static class DepthFirst extends Engine {
    @Override
    List<Node> order(Node root) {
      Set<Node> entered = new HashSet<>();
      Set<Node> left = new HashSet<>();
      List<Node> order = new ArrayList<>();
      Deque<Node> open = new ArrayDeque<>(List.of(root));
      while (!open.isEmpty()) {
        Node node = open.peek();
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

  private static final class ByQueue extends Engine {
    @Override
    List<Node> order(Node root) {
      Set<Node> known = new HashSet<>(Set.of(root));
      PriorityQueue<Node> open =
          new PriorityQueue<>(Comparator.comparingInt((Node node) -> node.serial).reversed());
      open.add(root);
      List<Node> order = new ArrayList<>();
      while (!open.isEmpty()) {
        Node node = open.remove();
        order.add(node);
        node.operands().stream().filter(known::add).forEach(open::add);
      }
      return order;
    }
  }

  private static final class Pulling extends Engine {
    @Override
    void backward(Node root) {
      Map<Node, List<Result>> users = new HashMap<>();
      for (Node node : below(root)) {
        node.grad = node == root ? 1 : 0;
        for (Result user : users.getOrDefault(node, List.of())) {
          node.grad += user.left == node ? shareOfLeft(user) : 0;
          boolean also = user.operation.operands() == 2 && user.right == node;
          node.grad += also ? shareOfRight(user) : 0;
        }
        if (node instanceof Result result) {
          Set<Node> operands = new HashSet<>(result.operands());
          operands.forEach(
              operand -> users.computeIfAbsent(operand, none -> new ArrayList<>()).add(result));
        }
      }
    }
  }

  private static final class Stamped extends Engine {
    private final Map<Node, Integer> stamps = new HashMap<>();
    private int calls;

    @Override
    void reset(Node root, List<Node> order) {
      calls++;
      stamps.put(root, calls);
    }

    @Override
    void receive(Node operand, double share) {
      boolean first = !Integer.valueOf(calls).equals(stamps.put(operand, calls));
      operand.grad = first ? share : operand.grad + share;
    }
  }

  private static final class InMap extends Engine {
    private Map<Node, Double> sums = new IdentityHashMap<>();

    @Override
    void backward(Node root) {
      sums = new IdentityHashMap<>(Map.of(root, 1.0));
      for (Node node : below(root)) {
        node.grad = sums.getOrDefault(node, 0.0);
        propagate(node);
      }
    }

    @Override
    void receive(Node operand, double share) {
      sums.merge(operand, share, Double::sum);
    }
  }

  private static final class SlopesAtMaking extends Engine {
    private final Map<Node, Double> lefts = new IdentityHashMap<>();

    @Override
    Node apply(Operation operation, Node left, Node right, int exponent) {
      Node made = super.apply(operation, left, right, exponent);
      lefts.put(made, super.byLeft((Result) made));
      return made;
    }

    @Override
    double byLeft(Result result) {
      return lefts.getOrDefault(result, Double.NaN);
    }
  }

  private static final class Twice extends Engine {
    @Override
    void backward(Node root) {
      super.backward(root);
      super.backward(root);
    }
  }

  private Variant of(String id, String title, Supplier<Engine> engine) {
    return new Variant(id, title, Part3Model.withValue(reference, engine));
  }
}
