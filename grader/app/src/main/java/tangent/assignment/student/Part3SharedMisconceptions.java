package tangent.assignment.student;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes that show only in graphs of several operations. */
record Part3SharedMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            "last-use-wins",
            "the gradient is set with = where it should be added with +=",
            "If a value is used twice, what becomes of the gradient from the first use?",
            Stream.of(
                    EnumSet.allOf(Operation.class), EnumSet.range(Operation.NEGATED, Operation.POW))
                .flatMap(WrongShares::setting)
                .toArray(ModelValue.Engine[]::new)),
        composed(
            "reset-on-the-way",
            "a gradient is set to 0 where a share is handed on: what came from other uses is lost",
            "A value that is used twice gets its second share when the first has come. When should its"
                + " gradient become 0?",
            WrongShares.resettingOnTheWay().toArray(ModelValue.Engine[]::new)),
        composed(
            "mean-of-uses",
            "a gradient is the mean over the uses of a value, where it should be their sum",
            "If a value is used twice and grows by 1, both uses grow. What do they add together?",
            WrongShares.MeanOfUses::new),
        composed(
                "no-chain-rule",
                "each operation hands on its own slope without the gradient of its result",
                "If c = a·a and d = c·c: how does the gradient of c come into that of a?",
                WrongShares.NoChainRule::new)
            .losing(Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN),
        composed(
            "leaves-only",
            "only the leaves keep their gradient, inner values show 0",
            "grad() is promised for every value on the way, not for the leaves alone.",
            LeavesOnly::new),
        composed(
            "made-only-once",
            "the same operation on the same operands gives the same object again",
            "a.exp() makes a new value in each call. What has a gradient of its own?",
            Stream.concat(
                    Stream.of(EnumSet.allOf(Operation.class)),
                    Stream.of(Operation.values()).map(EnumSet::of))
                .<ModelValue.Engine>map(kept -> () -> new MadeOnlyOnce(kept))
                .toArray(ModelValue.Engine[]::new)),
        composed(
            "equal-numbers-are-one",
            "values are taken for the same one if their numbers are equal",
            "Two values may hold 3.0 and still be two values. How does your set of visited values"
                + " tell them apart?",
            EqualNumbers.LatestStays::new,
            EqualNumbers.FirstStays::new,
            EqualNumbers.FirstStaysAndIsReset::new,
            EqualNumbers.CountedAsOne::new,
            () -> EqualNumbers.inOrderOfMaking(false, false),
            () -> EqualNumbers.inOrderOfMaking(false, true),
            () -> EqualNumbers.inOrderOfMaking(true, false),
            () -> EqualNumbers.inOrderOfMaking(true, true),
            EqualNumbers.FirstStaysRightFirst::new,
            () -> EqualNumbers.openAndDone(true),
            () -> EqualNumbers.openAndDone(false)),
        composed(
            "same-operand-once",
            "x.times(x) hands its gradient to x once instead of twice",
            "What if both operands are the same object?",
            () -> WrongShares.sameOperandOnce(EnumSet.allOf(Operation.class)),
            () -> WrongShares.sameOperandOnce(Set.of(Operation.TIMES)),
            WrongShares.SameOperandLast::new));
  }

  private static final class LeavesOnly extends ModelValue {
    @Override
    void backward(ModelNode root) {
      super.backward(root);
      for (ModelNode node : below(root)) {
        if (node != root && !node.operands().isEmpty()) {
          node.grad = 0;
        }
      }
    }
  }

  private static final class MadeOnlyOnce extends ModelValue {
    private final Set<Operation> kept;
    private final Map<List<Object>, ModelNode> results = new HashMap<>();

    MadeOnlyOnce(Set<Operation> kept) {
      this.kept = kept;
    }

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      List<Object> asked = List.of(operation, left, right, exponent);
      ModelNode result = kept.contains(operation) ? results.get(asked) : null;
      if (result == null) {
        result = super.apply(operation, left, right, exponent);
        results.put(asked, result);
      }
      return result;
    }
  }

  private Misconception composed(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.SHARED_VALUES, id, title, hint, ways);
  }
}
