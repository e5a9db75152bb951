package tangent.assignment.sample;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tangent.contract.Operation;

/**
 * Values of which each is used once, as small numbers that shrink towards 0.
 *
 * <p>Where the question is what a second call does, no value is used twice within one graph: sums
 * over uses have a task of their own.
 */
record GraphTree(List<Integer> leaves, List<GrowthStep> steps) {

  static Arbitrary<GraphTree> any() {
    return Combinators.combine(LeafValues.some(1, 3), Graphs.steps(GrowthStep.upTo(4), 1, 3))
        .as(GraphTree::new);
  }

  /**
   * Grows it with new leaves only.
   *
   * @return its root
   */
  int grow(GraphBuilder growth, List<Operation> operations) {
    return grow(growth, operations, growth.usualLeaf(leaves.get(0)));
  }

  /**
   * Grows it with a given value in the place of its first leaf.
   *
   * @return its root
   */
  int grow(GraphBuilder growth, List<Operation> operations, int first) {
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    leaves.stream().skip(1).forEach(leaf -> open.add(growth.usualLeaf(leaf)));
    steps.forEach(step -> take(step, growth, operations, open));
    while (open.size() > 1 && join(growth, Graphs.binary(operations), open)) {}
    return Collections.max(open);
  }

  private static void take(
      GrowthStep step, GraphBuilder growth, List<Operation> operations, Deque<Integer> open) {
    Operation operation = step.operation(operations);
    if (operation.operands() == 1) {
      if (growth.apply(operation, open.peek(), open.peek(), step.power())) {
        open.remove();
        open.add(growth.latest());
      }
      return;
    }
    if (open.size() == 1) {
      open.add(growth.usualLeaf(step.left()));
    }
    join(growth, List.of(operation), open);
  }

  /** Puts the two values that have waited longest together. */
  private static boolean join(GraphBuilder growth, List<Operation> binary, Deque<Integer> open) {
    int left = open.remove();
    int right = open.remove();
    if (Graphs.join(growth, left, right, 0, binary)) {
      open.add(growth.latest());
      return true;
    }
    open.addFirst(right);
    open.addFirst(left);
    return false;
  }
}
