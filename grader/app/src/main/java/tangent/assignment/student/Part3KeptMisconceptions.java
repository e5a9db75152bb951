package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Fault;
import tangent.contract.Program;
import tangent.contract.Program.Backward;
import tangent.contract.Solution;

/** Mistakes in what one call of backward() leaves behind for the next. */
record Part3KeptMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            Task.BACKWARD_AGAIN,
            "tape-emptied",
            "a call empties the list of all operations: what was made before gets no gradient any more",
            "The list, or tape, is needed again when backward() is called once more, or on a graph that"
                + " was built on top. When may a value leave it?",
            () -> new TapeEmptied(false),
            () -> new TapeEmptied(true)),
        composed(
            Task.BACKWARD_AGAIN,
            "slopes-overwritten",
            "the slopes that a value keeps are multiplied by its gradient, and kept so",
            "A slope belongs to the operation, a gradient to one call of backward(). Which of your"
                + " variables holds both?",
            SlopesOverwritten::new),
        composed(
            Task.BACKWARD_AGAIN,
            "first-gradient-stays",
            "a value that has a gradient keeps it, whatever a later call finds",
            "The latest call counts. What does your code do where a gradient is there already?",
            () -> new Keeping((before, found) -> before != 0),
            FirstStays::new),
        composed(
            Task.BACKWARD_AGAIN,
            "zero-replaces-nothing",
            "where a gradient becomes 0, an earlier one stays",
            "A gradient of 0 is one, too: the value does not move the root. Which line leaves it out?",
            () -> new Keeping((before, found) -> found == 0),
            ResetEndsAtZero::new),
        composed(
            Task.BACKWARD_AGAIN,
            "root-keeps-its-gradient",
            "the root's own gradient becomes 1 only where it is 0",
            "The root may have a gradient from a call on another root. What must it be now?",
            () -> new Part3AgainMisconceptions.RootStarts(before -> before == 0 ? 1 : before)),
        new Misconception(
                "second-call-throws",
                Task.BACKWARD_AGAIN,
                "once backward() has been called, a further call ends in an exception",
                "PyTorch refuses a second call unless it is told to keep the graph. Here backward() may"
                    + " be called as often as one likes: what does your first call leave behind?",
                value(SecondCallThrows::new))
            .byWrongCalls(
                (observed, right) ->
                    right.fault() == null
                        && observed.fault() != null
                        && ((Program) observed.call().arguments().get(0))
                                .instructions().stream().filter(Backward.class::isInstance).count()
                            > 1));
  }

  /** What was made before the latest call is on the list no more. */
  private static final class TapeEmptied extends ModelValue {
    private final boolean resetsTheTape;
    private int first;

    TapeEmptied(boolean resetsTheTape) {
      this.resetsTheTape = resetsTheTape;
    }

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      super.reset(root, resetsTheTape ? made.subList(first, made.size()) : order);
    }

    @Override
    void propagate(ModelNode node) {
      if (node.serial >= first) {
        super.propagate(node);
      }
    }

    @Override
    void backward(ModelNode root) {
      super.backward(root);
      first = made.size();
    }
  }

  private static final class SlopesOverwritten extends ModelValue {
    private final Map<Result, Double> lefts = new HashMap<>();
    private final Map<Result, Double> rights = new HashMap<>();

    @Override
    double shareOfLeft(Result result) {
      return lefts.merge(result, super.shareOfLeft(result), (kept, fresh) -> kept * result.grad);
    }

    @Override
    double shareOfRight(Result result) {
      return rights.merge(result, super.shareOfRight(result), (kept, fresh) -> kept * result.grad);
    }
  }

  /** Each value forgets, when its sum is done, by whom it was used. */
  static final class UsesForgotten extends ModelValue {
    private final Map<ModelNode, Integer> forgotten = new HashMap<>();

    @Override
    void backward(ModelNode root) {
      super.backward(root);
      below(root).stream()
          .filter(node -> node != root)
          .forEach(node -> forgotten.put(node, made.size()));
    }

    @Override
    double shareOfLeft(Result result) {
      return isForgotten(result, result.left) ? 0 : super.shareOfLeft(result);
    }

    @Override
    double shareOfRight(Result result) {
      return isForgotten(result, result.right) ? 0 : super.shareOfRight(result);
    }

    private boolean isForgotten(Result result, ModelNode operand) {
      return result.serial < forgotten.getOrDefault(operand, 0);
    }
  }

  /** Sums are found anew in each call, and added to what was there. */
  static final class AddedAtTheEnd extends ModelValue {
    @Override
    void backward(ModelNode root) {
      Map<ModelNode, Double> before = new HashMap<>();
      below(root).forEach(node -> before.put(node, node.grad));
      super.backward(root);
      before.forEach((node, grad) -> node.grad += grad);
    }
  }

  /** Whatever was made before the root hands on, whether the root was made from it or not. */
  static final class WholeTape extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {}

    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = new ArrayList<>(made.subList(0, root.serial + 1));
      Collections.reverse(order);
      return order;
    }
  }

  /** What an earlier call left stays at times. */
  private static final class Keeping extends ModelValue {
    private final BiPredicate<Double, Double> stays;

    Keeping(BiPredicate<Double, Double> stays) {
      this.stays = stays;
    }

    @Override
    void backward(ModelNode root) {
      Map<ModelNode, Double> before = new HashMap<>();
      below(root).forEach(node -> before.put(node, node.grad));
      super.backward(root);
      before.forEach((node, grad) -> node.grad = stays.test(grad, node.grad) ? grad : node.grad);
    }
  }

  /** In a map that is never emptied. */
  private static final class FirstStays extends ModelValue {
    private final Map<ModelNode, Double> known = new HashMap<>();

    @Override
    void backward(ModelNode root) {
      super.backward(root);
      below(root).forEach(node -> node.grad = known.computeIfAbsent(node, each -> each.grad));
    }
  }

  /** Values are set back when the walk comes to them, and it goes on behind a gradient alone. */
  private static final class ResetEndsAtZero extends ModelValue {
    @Override
    void backward(ModelNode root) {
      Set<ModelNode> reached = new HashSet<>();
      root.grad = 1;
      for (ModelNode node : below(root)) {
        if (node == root || reached.contains(node) && node.grad != 0) {
          node.operands().stream().filter(reached::add).forEach(operand -> operand.grad = 0);
          propagate(node);
        }
      }
    }
  }

  private static final class SecondCallThrows extends ModelValue {
    private final Set<ModelNode> called = new HashSet<>();

    @Override
    void backward(ModelNode root) {
      if (!called.add(root)) {
        throw new Fault(Fault.Kind.THREW, "IllegalStateException", "");
      }
      super.backward(root);
    }
  }
}
