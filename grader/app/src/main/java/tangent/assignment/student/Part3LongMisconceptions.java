package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Fault;
import tangent.contract.Solution;

/** Mistakes that show only in graphs with very many paths, or very deep ones. */
record Part3LongMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        value(
            Task.LINEAR_TIME,
            "every-path",
            "each path through the graph is walked by itself",
            "With 60 doublings there are 2⁶⁰ paths. How often does your code come to one and the same"
                + " value, and how often would be enough?",
            () -> new EveryPath(true),
            () -> new EveryPath(false),
            OrderWithoutMarks::new,
            () -> new FillingMemory(new OrderWithoutMarks())),
        value(
            Task.DEEP_CHAIN,
            "too-deep",
            "a method calls itself once more for each operation, until the stack is full",
            "100,000 calls inside each other do not fit. A list of your own, with a loop around it,"
                + " has no such limit.",
            RecursiveOrder::new,
            RecursiveReset::new,
            RecursiveHandOn::new,
            () -> recursiveOnOneSide(true),
            () -> recursiveOnOneSide(false)),
        value(
            Task.DEEP_CHAIN,
            "long-chain-without-gradient",
            "no gradient comes to the end of a long chain",
            "From which length on? If 500 operations are right and 100,000 are not: a StackOverflowError"
                + " that is caught, or that ends a thread of its own, leaves every gradient at 0.",
            OverflowSwallowed::new),
        new Misconception(
                "list-of-fixed-length",
                Task.DEEP_CHAIN,
                "a list of your own is full, or an index leads out of it",
                "How many values can there be? An ArrayList or an ArrayDeque grows by itself.",
                value(FixedLength::new))
            .byWrongCalls(
                (observed, right) ->
                    observed.fault() != null
                        && observed.fault().exception().equals("ArrayIndexOutOfBoundsException")));
  }

  /**
   * What an exponential walk may do here before it counts as one that never ends: ten times what
   * the deepest chain takes.
   */
  static void checkSteps(int steps) {
    if (steps > 2_000_000) {
      throw new Fault(Fault.Kind.TIMED_OUT, "", "It was stopped after two million steps.");
    }
  }

  private static final class EveryPath extends ModelValue {
    private record Share(ModelNode node, double amount) {}

    private final boolean deepest;

    EveryPath(boolean deepest) {
      this.deepest = deepest;
    }

    @Override
    void backward(ModelNode root) {
      below(root).forEach(node -> node.grad = 0);
      Deque<Share> open = new ArrayDeque<>(List.of(new Share(root, 1)));
      for (int steps = 0; !open.isEmpty(); steps++) {
        checkSteps(steps);
        Share share = deepest ? open.removeLast() : open.removeFirst();
        share.node.grad += share.amount;
        if (share.node instanceof Result result) {
          open.addLast(new Share(result.left, share.amount * byLeft(result)));
          if (result.operation.operands() == 2) {
            open.addLast(new Share(result.right, share.amount * byRight(result)));
          }
        }
      }
    }
  }

  static class OrderWithoutMarks extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> found = new ArrayList<>(List.of(root));
      for (int i = 0; i < found.size(); i++) {
        checkSteps(i);
        found.addAll(found.get(i).operands());
      }
      // Each value where it was found last: after everything that was made with it.
      Set<ModelNode> order = new LinkedHashSet<>();
      for (int i = found.size() - 1; i >= 0; i--) {
        order.add(found.get(i));
      }
      List<ModelNode> rootFirst = new ArrayList<>(order);
      Collections.reverse(rootFirst);
      return rootFirst;
    }
  }

  private static class RecursiveOrder extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = new ArrayList<>();
      visit(root, new HashSet<>(), order);
      Collections.reverse(order);
      return order;
    }

    void visit(ModelNode node, Set<ModelNode> visited, List<ModelNode> order) {
      if (visited.add(node)) {
        node.operands().forEach(operand -> visit(operand, visited, order));
        order.add(node);
      }
    }
  }

  /** In a catch block, or in a thread of its own, whose end nobody asks for. */
  private static final class OverflowSwallowed extends RecursiveOrder {
    @Override
    void backward(ModelNode root) {
      try {
        super.backward(root);
      } catch (StackOverflowError full) {
        reset(root, below(root));
      }
    }
  }

  private static final class FixedLength extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = super.order(root);
      if (order.size() > 10_000) {
        throw new Fault(Fault.Kind.THREW, "ArrayIndexOutOfBoundsException", "");
      }
      return order;
    }
  }

  /** Along the operands of the other side in a loop. */
  private static ModelValue recursiveOnOneSide(boolean right) {
    return new RecursiveOrder() {
      @Override
      void visit(ModelNode root, Set<ModelNode> visited, List<ModelNode> order) {
        Deque<ModelNode> open = new ArrayDeque<>();
        @Nullable ModelNode node = root;
        while (node != null && visited.add(node)) {
          open.push(node);
          node = node instanceof Result result ? (right ? result.left : result.right) : null;
        }
        for (ModelNode each : open) {
          if (each instanceof Result result) {
            visit(right ? result.right : result.left, visited, order);
          }
          order.add(each);
        }
      }
    };
  }

  private static final class RecursiveReset extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      clear(root, new HashSet<>());
    }

    private static void clear(ModelNode node, Set<ModelNode> cleared) {
      if (cleared.add(node)) {
        node.grad = 0;
        node.operands().forEach(operand -> clear(operand, cleared));
      }
    }
  }

  private static final class RecursiveHandOn extends ModelValue {
    @Override
    void backward(ModelNode root) {
      reset(root, below(root));
      root.grad = 1;
      handOn(root, uses(root));
    }

    private void handOn(ModelNode node, Map<ModelNode, Integer> missing) {
      propagate(node);
      for (ModelNode operand : node.operands()) {
        if (missing.merge(operand, -1, Integer::sum) == 0) {
          handOn(operand, missing);
        }
      }
    }
  }
}
