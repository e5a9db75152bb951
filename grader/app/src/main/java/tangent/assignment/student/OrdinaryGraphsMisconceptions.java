package tangent.assignment.student;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** What is right in ordinary graphs of Part 3 and wrong in others. */
record OrdinaryGraphsMisconceptions(Solution reference) implements Models {

  private static final Set<Operation> EITHER_WAY_ROUND = Set.of(Operation.PLUS, Operation.TIMES);

  /** On which side an operand is looked for that changes nothing, in order. */
  private static final List<String> SIDES = List.of("R", "L", "RL", "LR");

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
            "pow(1), a + 0, a · 1 or two negations give a new value with a gradient of its own, and the 0"
                + " or 1 has one, too.",
            Stream.concat(
                    Stream.of(NegatedTwiceIsOperand::new, PowerOfOneIsOperand::new),
                    neutralsAreSkipped())
                .toArray(ModelValue.Engine[]::new)),
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

  /** Each of these on the right; those that don't mind the order on the left, and on both sides. */
  private static Stream<ModelValue.Engine> neutralsAreSkipped() {
    return Stream.of(
            Set.of(Operation.MINUS),
            Set.of(Operation.DIVIDED_BY),
            Set.of(Operation.PLUS),
            Set.of(Operation.TIMES),
            Set.of(Operation.PLUS, Operation.TIMES),
            EnumSet.range(Operation.PLUS, Operation.DIVIDED_BY))
        .flatMap(
            skipping ->
                SIDES.stream()
                    .limit(Collections.disjoint(skipping, EITHER_WAY_ROUND) ? 1 : SIDES.size())
                    .map(sides -> () -> neutralIsSkipped(skipping, sides)));
  }

  /** What is added to a 0, or multiplied by a 1, is the result. */
  private static ModelValue neutralIsSkipped(Set<Operation> skipping, String sides) {
    return new ModelValue() {
      @Override
      ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
        boolean sum = operation == Operation.PLUS || operation == Operation.MINUS;
        double neutral = sum ? 0 : 1;
        for (char side : skipping.contains(operation) ? sides.toCharArray() : new char[0]) {
          if (side == 'R' && right.data == neutral) {
            return left;
          }
          if (side == 'L' && left.data == neutral && EITHER_WAY_ROUND.contains(operation)) {
            return right;
          }
        }
        return super.apply(operation, left, right, exponent);
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
