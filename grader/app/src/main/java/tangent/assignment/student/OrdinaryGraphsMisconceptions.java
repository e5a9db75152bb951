package tangent.assignment.student;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** What is right in ordinary graphs of Part 3 and wrong in others. */
record OrdinaryGraphsMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        value(
            Task.FORWARD,
            "power-loses-sign",
            "negative exponents lose the sign of a negative number",
            "What is (-2) to the power -3? Work it out by hand.",
            BrokenOperation.number(
                Operation.POW,
                (x, y, n) -> n < 0 ? 1 / Math.pow(Math.abs(x), -n) : Math.pow(x, n))),
        value(
            Task.SHARED_VALUES,
            "divided-by-itself-is-a-leaf",
            "a value divided by itself, or taken from itself, knows nothing of it",
            "The result was made from the value: backward() must set its gradient, if only to 0.",
            () -> cancelling(Operation.DIVIDED_BY, 1),
            () -> cancelling(Operation.MINUS, 0)),
        value(
            Task.BACKWARD_AGAIN,
            "power-of-zero-is-a-leaf",
            "pow(0) gives a new number that knows nothing of its operand",
            "The result was made from the value: backward() must set its gradient, if only to 0.",
            PowerOfZeroIsLeaf::new),
        value(
            Task.SHARED_VALUES,
            "operand-comes-back",
            "where the number stays the same, the operand itself comes back, not a new value",
            "pow(1), a + 0 or two negations give a new value with a gradient of its own, and a 0 that is"
                + " added has one, too.",
            NegatedTwiceIsOperand::new,
            PowerOfOneIsOperand::new,
            () -> neutralIsSkipped(Set.of(Operation.PLUS), false),
            () -> neutralIsSkipped(Set.of(Operation.PLUS), true),
            () -> neutralIsSkipped(Set.of(Operation.TIMES), true),
            () -> neutralIsSkipped(Set.of(Operation.PLUS, Operation.TIMES), true)),
        value(
            Task.SHARED_VALUES,
            "counts-users-once",
            "a value waits for its users, but each use takes one off: after x.times(x) it goes too"
                + " early",
            "How many uses has x in x.times(x)? Count in the same way when you wait and when you"
                + " hand on.",
            () -> countsUsersOnce(true),
            () -> countsUsersOnce(false)));
  }

  private static ModelValue cancelling(Operation cancelling, double result) {
    return new ModelValue() {
      @Override
      ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
        return operation == cancelling && left == right
            ? leaf(result)
            : super.apply(operation, left, right, exponent);
      }
    };
  }

  private static final class PowerOfZeroIsLeaf extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      return operation == Operation.POW && exponent == 0
          ? leaf(1)
          : super.apply(operation, left, right, exponent);
    }
  }

  private static final class NegatedTwiceIsOperand extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      return operation == Operation.NEGATED
              && left instanceof Result inner
              && inner.operation == Operation.NEGATED
          ? inner.left
          : super.apply(operation, left, right, exponent);
    }
  }

  private static final class PowerOfOneIsOperand extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      return operation == Operation.POW && exponent == 1
          ? left
          : super.apply(operation, left, right, exponent);
    }
  }

  /** What is added to a 0, or multiplied by a 1, is the result. */
  private static ModelValue neutralIsSkipped(Set<Operation> skipping, boolean onBothSides) {
    return new ModelValue() {
      @Override
      ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
        double neutral = operation == Operation.PLUS ? 0 : 1;
        if (skipping.contains(operation) && right.data == neutral) {
          return left;
        }
        return skipping.contains(operation) && onBothSides && left.data == neutral
            ? right
            : super.apply(operation, left, right, exponent);
      }
    };
  }

  /**
   * Kahn's order, where a user counts once but takes itself off once for each operand.
   *
   * @param latestFirst goes on with the one that was complete last, not first
   */
  private static ModelValue countsUsersOnce(boolean latestFirst) {
    return new ModelValue.ResettingAll() {
      @Override
      List<ModelNode> order(ModelNode root) {
        Map<ModelNode, Integer> users = new HashMap<>();
        for (ModelNode node : below(root)) {
          Set<ModelNode> operands = new HashSet<>(node.operands());
          operands.forEach(operand -> users.merge(operand, 1, Integer::sum));
        }
        return counted(root, users, latestFirst);
      }
    };
  }
}
