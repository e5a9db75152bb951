package tangent.assignment.student;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes that show when backward is called again. */
record Part3AgainMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            "never-reset",
            "gradients add up from call to call",
            "What is in grad when backward() is called a second time?",
            NeverReset::new,
            () -> new NeverReset().composing(new Composition(true, true, true)),
            NeverResetRootAdds::new,
            Part3KeptMisconceptions.AddedAtTheEnd::new,
            Part3KeptMisconceptions.WholeTape::new),
        composed(
            "root-adds-up",
            "1 is added to the root's own gradient, which keeps what an earlier call left",
            "The gradient of the root is 1, however often backward() is called on it.",
            () -> new RootStarts(before -> before + 1)),
        composed(
            "leaves-add-up",
            "the leaves' gradients add up from call to call, as in PyTorch",
            "PyTorch adds up on purpose and has zero_grad. What does this assignment promise?",
            LeavesAddUp::new),
        composed(
            "deep-add-up",
            "only the direct operands of the root are set back to 0",
            "The operands of the operands have gradients, too. Who sets those back?",
            DeepAddUp::new),
        composed(
            "inner-add-up",
            "only leaves are set back to 0, inner values keep what the last call left",
            "An inner value has a gradient from the last call, too. Who sets it back?",
            InnerAddUp::new),
        composed(
            "resets-everything",
            "backward sets the gradients of all values there are to 0, of other graphs too",
            "What should happen to a value that has nothing to do with this root?",
            ResetsEverything::new),
        composed(
            "marks-stay",
            "the marks for visited values are never taken off",
            "Where is the mark of a visited value kept, and who takes it off before the next call?",
            MarksStay::new,
            MarksStayButRoots::new),
        composed(
            "graph-used-up",
            "the first call takes the graph apart: a second one gets no further than the root",
            "PyTorch frees a graph unless it is told to retain it. Here backward() may be called again:"
                + " what does your walk leave behind?",
            GraphUsedUp::new,
            Part3KeptMisconceptions.UsesForgotten::new),
        composed(
            "once-only",
            "a value remembers that backward was called, and does nothing the second time",
            "Between two calls another one may have changed the gradients. Is it safe to skip?",
            OnceOnly::new),
        composed(
            "counts-used-up",
            "the number of uses is counted down by the first call and never set again",
            "What do your counters hold when backward() is called a second time?",
            CountsUsedUp::new),
        composed(
            "begins-at-one",
            "every value begins with gradient 1",
            "Which values have gradient 1, and since when? Before any backward() it is 0.",
            BeginsAtOne::new),
        composed(
            "use-resets",
            "making a new value sets the gradients of its operands to 0",
            "c = a.plus(b) computes a number. Should it change a.grad()?",
            UseResets::new),
        composed(
            "grad-throws-at-first",
            "grad() ends in an exception as long as no backward() has reached the value",
            "Before any backward() the gradient is 0, and asking for it is no mistake. What does your"
                + " field hold when a value is made?",
            () -> OtherAtFirst.throwing("NullPointerException"),
            () -> OtherAtFirst.throwing("IllegalStateException"),
            () -> OtherAtFirst.throwing("RuntimeException")));
  }

  private static final class NeverReset extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {}
  }

  private static final class NeverResetRootAdds extends ModelValue {
    @Override
    void backward(ModelNode root) {
      root.grad += 1;
      order(root).forEach(this::propagate);
    }
  }

  /** The root's gradient depends on the one before. */
  static final class RootStarts extends ModelValue {
    private final DoubleUnaryOperator start;

    RootStarts(DoubleUnaryOperator start) {
      this.start = start;
    }

    @Override
    void backward(ModelNode root) {
      double before = root.grad;
      List<ModelNode> order = order(root);
      reset(root, order);
      root.grad = start.applyAsDouble(before);
      order.forEach(this::propagate);
    }
  }

  private static final class LeavesAddUp extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      order.stream().filter(Result.class::isInstance).forEach(node -> node.grad = 0);
    }
  }

  private static final class DeepAddUp extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      root.operands().forEach(node -> node.grad = 0);
    }
  }

  private static final class InnerAddUp extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      order.stream().filter(node -> node.operands().isEmpty()).forEach(node -> node.grad = 0);
    }
  }

  private static final class ResetsEverything extends ModelValue {
    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      made.forEach(node -> node.grad = 0);
    }
  }

  private static final class MarksStay extends ModelValue {
    private final Set<ModelNode> visited = new HashSet<>();

    @Override
    List<ModelNode> order(ModelNode root) {
      return super.order(root).stream().filter(visited::add).toList();
    }
  }

  /** The root is worked on whether it has a mark or not. */
  private static final class MarksStayButRoots extends ModelValue {
    private final Set<ModelNode> visited = new HashSet<>();

    @Override
    List<ModelNode> order(ModelNode root) {
      return super.order(root).stream().filter(node -> visited.add(node) || node == root).toList();
    }
  }

  private static final class GraphUsedUp extends ModelValue {
    private final Set<ModelNode> handedOn = new HashSet<>();

    @Override
    void propagate(ModelNode node) {
      if (handedOn.add(node)) {
        super.propagate(node);
      }
    }
  }

  private static final class OnceOnly extends ModelValue {
    private final Set<ModelNode> done = new HashSet<>();

    @Override
    void backward(ModelNode root) {
      if (done.add(root)) {
        super.backward(root);
      }
    }
  }

  private static final class CountsUsedUp extends ModelValue.ResettingAll {
    private final Map<ModelNode, Integer> missing = new HashMap<>();
    private final Set<ModelNode> counted = new HashSet<>();

    @Override
    List<ModelNode> order(ModelNode root) {
      for (ModelNode node : below(root)) {
        if (counted.add(node)) {
          node.operands().forEach(operand -> missing.merge(operand, 1, Integer::sum));
        }
      }
      return counted(root, missing, false);
    }
  }

  private static final class BeginsAtOne extends ModelValue {
    @Override
    ModelNode leaf(double data) {
      ModelNode leaf = super.leaf(data);
      leaf.grad = 1;
      return leaf;
    }

    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      ModelNode result = super.apply(operation, left, right, exponent);
      result.grad = 1;
      return result;
    }
  }

  private static final class UseResets extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      left.grad = 0;
      right.grad = 0;
      return super.apply(operation, left, right, exponent);
    }
  }

  private Misconception composed(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.BACKWARD_AGAIN, id, title, hint, ways);
  }
}
