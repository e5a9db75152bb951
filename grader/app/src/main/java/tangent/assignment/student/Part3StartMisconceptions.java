package tangent.assignment.student;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Solution;

/** Mistakes in what the walk begins with, and in what is handed on, whichever operation it is. */
record Part3StartMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            Task.LOCAL_GRADIENTS,
            "root-starts-with-another-number",
            "backward starts with another number than 1 at the root",
            "How fast does a value grow with itself?",
            () -> new StartsWith(root -> -1),
            () -> new StartsWith(root -> 2)),
        losingAll(
            "nothing-handed-on",
            "the root gets its 1 and hands nothing on: every other gradient stays 0",
            "Is the root among the values that your walk goes through?",
            NothingHandedOn::new),
        losingAll(
            "gradients-one-too-large",
            "each gradient is too large by 1",
            "The 1 belongs to the root alone, and slopes along a path are multiplied, not added. Which"
                + " of the two does your code get wrong?",
            SharesAdded::new,
            AllBeginAtOne::new),
        losingAll(
            "number-handed-on",
            "the slope is multiplied by the number of the result instead of its gradient",
            "data is what a value holds, grad how much it moves the root. Which of them do slopes"
                + " along a path multiply?",
            NumberHandedOn::new));
  }

  /** Where the slopes are 1 it is right, so the walk over plus passes. */
  Spread eachIsARoot() {
    return spread(
        List.of(Task.LOCAL_GRADIENTS, Task.SHARED_VALUES),
        Set.of(),
        "each-is-a-root",
        "each value that is reached gets the gradient 1, as if it were the root",
        "backward() gives 1 to the value that it is called on. Does yours call it on the operands?",
        EachIsARoot::new);
  }

  private Misconception losingAll(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.LOCAL_GRADIENTS, id, title, hint, ways)
        .losing(Task.SHARED_VALUES, Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN);
  }

  static final class StartsWith extends ModelValue {
    private final ToDoubleFunction<ModelNode> start;

    StartsWith(ToDoubleFunction<ModelNode> start) {
      this.start = start;
    }

    @Override
    void backward(ModelNode root) {
      List<ModelNode> order = order(root);
      reset(root, order);
      root.grad = start.applyAsDouble(root);
      order.forEach(this::propagate);
    }
  }

  private static final class NothingHandedOn extends ModelValue {
    @Override
    void propagate(ModelNode node) {}
  }

  private static final class SharesAdded extends ModelValue {
    @Override
    double shareOfLeft(Result result) {
      return result.grad + byLeft(result);
    }

    @Override
    double shareOfRight(Result result) {
      return result.grad + byRight(result);
    }
  }

  private static class AllBeginAtOne extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      order.forEach(node -> node.grad = 1);
    }
  }

  private static final class EachIsARoot extends AllBeginAtOne {
    @Override
    void propagate(ModelNode node) {}
  }

  private static final class NumberHandedOn extends ModelValue {
    @Override
    double shareOfLeft(Result result) {
      return result.data * byLeft(result);
    }

    @Override
    double shareOfRight(Result result) {
      return result.data * byRight(result);
    }
  }
}
