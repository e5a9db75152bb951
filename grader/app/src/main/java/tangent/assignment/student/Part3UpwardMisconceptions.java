package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Walks that hand on from the leaves up, or not at all: hardly anything gets below the root. */
record Part3UpwardMisconceptions(Solution reference) implements Models {

  private static final String ONE_LEVEL = "only the direct operands of the root get a gradient";
  private static final String ONE_LEVEL_HINT =
      "What do the operands of the operands get? The walk must go on from each value, and the root"
          + " must be first: a list that begins with the leaves has to be turned round.";
  private static final ModelValue.Engine[] ONE_LEVEL_WAYS = {
    () -> new OneLevel(true), () -> new OneLevel(false), RootLast::new
  };
  private static final List<Task> WALKS =
      List.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN);

  List<Spread> all() {
    return List.of(
        // What stands between a, b and a.plus(b.negated()) hands nothing on, either.
        spread(
            Stream.concat(Stream.of(Task.LOCAL_GRADIENTS), WALKS.stream()).toList(),
            Set.of(),
            "one-level",
            ONE_LEVEL,
            ONE_LEVEL_HINT,
            () -> new RootLast().composing(new Composition(true, true, false))),
        spread(WALKS, Set.of(), "one-level", ONE_LEVEL, ONE_LEVEL_HINT, ONE_LEVEL_WAYS),
        spread(
            WALKS,
            Set.of(),
            "order-not-reversed",
            "the order begins with the leaves and is not turned round: only the root comes first",
            "Who hands on before the values that were made with it adds up too little. Which end of the"
                + " list comes first?",
            RootThenLeaves::new));
  }

  /** The first of them for who does something else besides in another task. */
  Misconception oneLevel() {
    return composed(Task.SHARED_VALUES, "one-level", ONE_LEVEL, ONE_LEVEL_HINT, ONE_LEVEL_WAYS)
        .losing(Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN);
  }

  private static final class OneLevel extends ModelValue {
    private final boolean resets;

    OneLevel(boolean resets) {
      this.resets = resets;
    }

    @Override
    List<ModelNode> order(ModelNode root) {
      return List.of(root);
    }

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      if (resets) {
        root.operands().forEach(operand -> operand.grad = 0);
      }
    }
  }

  /** All others have handed on before it, when they had nothing yet. */
  private static final class RootLast extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = new ArrayList<>(below(root));
      Collections.reverse(order);
      return order;
    }
  }

  /** The root hands on, and then all others in the order of their making. */
  private static final class RootThenLeaves extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order =
          new ArrayList<>(SpreadMisconceptions.leftFirst(root, new HashSet<>()::add));
      Collections.reverse(order.subList(1, order.size()));
      return order;
    }
  }
}
