package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes in the order in which values hand their gradients on. */
record Part3OrderMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            "breadth-first",
            "values hand their gradient on in the order in which they are found, level by level",
            "A value that is used on two levels hands its gradient on when the first share has come."
                + " When would it be complete?",
            () -> breadthFirst(false),
            () -> breadthFirst(true)),
        composed(
            "depth-first",
            "values hand their gradient on at the first visit, depth first",
            "A value that is used twice hands its gradient on when the first share has come. When"
                + " would it be complete?",
            () -> depthFirst(false),
            () -> depthFirst(true),
            () -> depthFirstMarkedWhenFound(false, false),
            () -> depthFirstMarkedWhenFound(true, false),
            () -> depthFirstMarkedWhenFound(false, true),
            () -> depthFirstMarkedWhenFound(true, true)),
        composed(
            "counts-uses-elsewhere",
            "a value waits for all its uses, even those that the root was not made from",
            "A value may be used in a computation that backward() was not called on. Is a share"
                + " from there worth waiting for?",
            CountsUsesElsewhere::new),
        composed(
                "order-by-least-depth",
                "values hand on in the order of the shortest way to a leaf",
                "c = a · b lies one step above a leaf, however deep b is. Which number is larger for"
                    + " c than for each of its operands?",
                () -> new LeastDepth(breadthFirst(false)),
                () -> new LeastDepth(breadthFirst(true)),
                () -> new LeastDepth(new ModelValue()))
            .losing(Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN));
  }

  /**
   * @param backwards whether the last one that was found on a level is the first one there
   */
  static ModelValue breadthFirst(boolean backwards) {
    return new ModelValue() {
      @Override
      List<ModelNode> order(ModelNode root) {
        Set<ModelNode> known = new HashSet<>(Set.of(root));
        List<ModelNode> order = new ArrayList<>();
        for (List<ModelNode> level = new ArrayList<>(known); !level.isEmpty(); ) {
          List<ModelNode> next = new ArrayList<>();
          level.forEach(node -> node.operands().stream().filter(known::add).forEach(next::add));
          if (backwards) {
            Collections.reverse(level);
          }
          order.addAll(level);
          level = next;
        }
        return order;
      }
    };
  }

  private static ModelValue depthFirst(boolean rightFirst) {
    return new ModelValue() {
      @Override
      List<ModelNode> order(ModelNode root) {
        Set<ModelNode> order = new LinkedHashSet<>();
        Deque<ModelNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
          ModelNode node = open.pop();
          if (order.add(node)) {
            List<ModelNode> operands = new ArrayList<>(node.operands());
            if (!rightFirst) {
              Collections.reverse(operands);
            }
            operands.forEach(open::push);
          }
        }
        return new ArrayList<>(order);
      }
    };
  }

  private static final class CountsUsesElsewhere extends ModelValue.ResettingAll {
    private final Map<ModelNode, Integer> uses = new HashMap<>();

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      ModelNode result = super.apply(operation, left, right, exponent);
      result.operands().forEach(operand -> uses.merge(operand, 1, Integer::sum));
      return result;
    }

    @Override
    List<ModelNode> order(ModelNode root) {
      return counted(root, new HashMap<>(uses), false);
    }
  }

  /**
   * Depth first, but what has been put on the stack is not put there again.
   *
   * @param turned whether a value is written down behind its operands, and all of it turned round
   */
  private static ModelValue depthFirstMarkedWhenFound(boolean rightFirst, boolean turned) {
    return new ModelValue() {
      @Override
      List<ModelNode> order(ModelNode root) {
        Set<ModelNode> found = new HashSet<>(Set.of(root));
        Set<ModelNode> entered = new HashSet<>();
        List<ModelNode> order = new ArrayList<>();
        Deque<ModelNode> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
          ModelNode node = open.pop();
          if (!entered.add(node)) {
            order.add(node);
            continue;
          }
          if (turned) {
            open.push(node);
          } else {
            order.add(node);
          }
          List<ModelNode> operands = new ArrayList<>(node.operands());
          if (!rightFirst) {
            Collections.reverse(operands);
          }
          operands.stream().filter(found::add).forEach(open::push);
        }
        if (turned) {
          Collections.reverse(order);
        }
        return order;
      }
    };
  }

  private Misconception composed(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.SHARED_VALUES, id, title, hint, ways);
  }
}
