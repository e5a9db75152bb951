package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Mistakes that lose several tasks of Part 3 at once. */
record SpreadMisconceptions(Solution reference) implements Models {

  private static final String ROUNDED = "gradients are rounded to a few decimals";
  private static final String ROUNDED_HINT =
      "Round when you print, not in grad() or backward(): the next value reckons with it.";
  private static final String CLIPPED = "gradients are cut off at a limit of your own";
  private static final String CLIPPED_HINT =
      "A gradient may be of any size. Who wants shorter steps takes a smaller learning rate.";

  List<Spread> all() {
    return List.of(
        exchanged(
            Operation.MINUS,
            "minus-exchanged",
            "minus the wrong way round, number and gradients: b − a instead of a − b",
            (x, y, n) -> y - x,
            r -> -1,
            r -> 1),
        exchanged(
            Operation.DIVIDED_BY,
            "divided-exchanged",
            "dividedBy the wrong way round, number and gradients: b / a instead of a / b",
            (x, y, n) -> y / x,
            r -> -r.right.data / (r.left.data * r.left.data),
            r -> 1 / r.left.data),
        spread(
            List.of(Task.LOCAL_GRADIENTS, Task.SHARED_VALUES),
            Set.of(),
            "only-leaves-keep-gradients",
            "only leaves keep a gradient, as in PyTorch: the root and inner values show 0",
            "grad() is promised for every value that the root was computed from, and for the root.",
            OnlyLeavesKeep::new),
        spread(
            List.of(Task.LOCAL_GRADIENTS, Task.SHARED_VALUES),
            Set.of(),
            "largest-share-wins",
            "of all shares of a gradient the largest is kept, where they should be added",
            "A value that is used twice gets the sum of both shares. And what becomes of a share below"
                + " 0?",
            WrongShares.LargestWins::new),
        spread(
            List.of(Task.SHARED_VALUES, Task.LINEAR_TIME),
            Set.of(),
            "handed-on-once-a-path",
            "a value hands its gradient on once for each path that leads to it, not once",
            "How do you notice that a value was already visited? And is its sum complete when it is"
                + " handed on?",
            OncePerPath::new,
            OncePerPathInOrder::new,
            PartialSums::new,
            PartialSumsByLevel::new,
            () -> new FillingMemory(new PartialSumsByLevel()),
            () -> new FillingMemory(new OncePerPath())),
        spread(
            List.of(Task.LOCAL_GRADIENTS),
            Set.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN),
            "static-gradient",
            "all values share one gradient: grad is static",
            "A static field exists once for the class, not once for each object.",
            StaticFields.Gradient::new,
            StaticFields.GradientDepthFirst::new,
            StaticFields.GradientLeftFirst::new),
        spread(
            List.of(Task.FORWARD, Task.LOCAL_GRADIENTS),
            Set.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN),
            "static-number",
            "all values share one number: data is static",
            "A static field exists once for the class, not once for each object.",
            StaticFields.Number::new,
            StaticFields.NumberSlopesAtMaking::new),
        spread(
            List.of(Task.SHARED_VALUES, Task.BACKWARD_AGAIN),
            Set.of(Task.LINEAR_TIME, Task.DEEP_CHAIN),
            "static-operands",
            "all values share their operands: the fields for them are static",
            "A static field exists once for the class, not once for each object. Which operands does"
                + " a value find there once another one was made?",
            StaticFields.Operands::new),
        spread(
                List.of(
                    Task.LOCAL_GRADIENTS, Task.SHARED_VALUES, Task.LINEAR_TIME, Task.DEEP_CHAIN),
                Set.of(),
                "gradients-rounded-coarsely",
                ROUNDED,
                ROUNDED_HINT,
                CoarseGradients.rounded(2, 3, 1, 4))
            .losingAtTimes(Task.BACKWARD_AGAIN),
        spread(
            List.of(Task.LOCAL_GRADIENTS, Task.LINEAR_TIME, Task.DEEP_CHAIN),
            Set.of(),
            "gradients-rounded",
            ROUNDED,
            ROUNDED_HINT,
            CoarseGradients.rounded(6, 5, 7)),
        spread(
            List.of(Task.LOCAL_GRADIENTS, Task.SHARED_VALUES),
            Set.of(),
            "gradients-cut-off-at-one",
            CLIPPED,
            CLIPPED_HINT,
            CoarseGradients.clipped(1, 2, 5)),
        spread(
            List.of(Task.LOCAL_GRADIENTS),
            Set.of(Task.LINEAR_TIME),
            "gradients-cut-off",
            CLIPPED,
            CLIPPED_HINT,
            CoarseGradients.clipped(100, 10, 5, 20, 50, 1000)));
  }

  private static final class OnlyLeavesKeep extends ModelValue {
    @Override
    void backward(ModelNode root) {
      super.backward(root);
      below(root).stream().filter(Result.class::isInstance).forEach(node -> node.grad = 0);
    }
  }

  /** Each value as often as there are paths to it, behind all that it was made from. */
  private static final class OncePerPath extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      return leftFirst(root, node -> true);
    }
  }

  /** The same in an order that is right, or sorted so. */
  private static final class OncePerPathInOrder extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      Map<ModelNode, Integer> paths = new HashMap<>(Map.of(root, 1));
      List<ModelNode> order = new ArrayList<>();
      for (ModelNode node : below(root)) {
        int times = paths.get(node);
        Part3LongMisconceptions.checkSteps(order.size() + times);
        order.addAll(Collections.nCopies(times, node));
        node.operands().forEach(operand -> paths.merge(operand, times, Integer::sum));
      }
      return order;
    }
  }

  /** The order of a recursion that enters the left operand first, turned round. */
  static List<ModelNode> leftFirst(ModelNode root, Predicate<ModelNode> entered) {
    return depthFirst(root, entered, false);
  }

  /** As where it is put together of others, which take the operands in the wrong order. */
  private Spread exchanged(
      Operation bent,
      String id,
      String title,
      BrokenOperation.Numbers numbers,
      ToDoubleFunction<Result> left,
      ToDoubleFunction<Result> right) {
    return spread(
        List.of(Task.FORWARD, Task.LOCAL_GRADIENTS),
        Set.of(),
        id,
        title,
        "In a." + bent.method() + "(b), which of the two is this and which is other?",
        BrokenOperation.rule(bent, numbers, left, right));
  }

  /** The same, or of a recursion that enters the right operand first. */
  static List<ModelNode> depthFirst(
      ModelNode root, Predicate<ModelNode> entered, boolean rightFirst) {
    List<ModelNode> order = new ArrayList<>();
    Deque<ModelNode> open = new ArrayDeque<>(List.of(root));
    Deque<ModelNode> waiting = new ArrayDeque<>();
    while (!open.isEmpty()) {
      ModelNode node = open.peek();
      if (node == waiting.peek()) {
        open.pop();
        order.add(waiting.pop());
        Part3LongMisconceptions.checkSteps(order.size());
      } else if (entered.test(node)) {
        waiting.push(node);
        List<ModelNode> operands = node.operands();
        for (int i = 0; i < operands.size(); i++) {
          // What is pushed last is entered first.
          open.push(operands.get(rightFirst ? i : operands.size() - 1 - i));
        }
      } else {
        open.pop();
      }
    }
    Collections.reverse(order);
    return order;
  }

  /** Whoever receives a share hands on all that has come so far. */
  private static final class PartialSums extends ModelValue {
    private record Share(ModelNode operand, double amount) {}

    @Override
    void backward(ModelNode root) {
      reset(root, below(root));
      Deque<Share> open = new ArrayDeque<>(List.of(new Share(root, 1)));
      for (int steps = 0; !open.isEmpty(); steps++) {
        Part3LongMisconceptions.checkSteps(steps);
        Share share = open.pop();
        receive(share.operand, share.amount);
        if (share.operand instanceof Result result) {
          if (result.operation.operands() == 2) {
            open.push(new Share(result.right, shareOfRight(result)));
          }
          open.push(new Share(result.left, shareOfLeft(result)));
        }
      }
    }
  }

  /** From a queue, on which a value stands once for each share that it gets. */
  private static final class PartialSumsByLevel extends ModelValue {
    @Override
    void backward(ModelNode root) {
      reset(root, below(root));
      root.grad = 1;
      Deque<ModelNode> open = new ArrayDeque<>(List.of(root));
      for (int steps = 0; !open.isEmpty(); steps++) {
        Part3LongMisconceptions.checkSteps(steps);
        ModelNode node = open.removeFirst();
        propagate(node);
        open.addAll(node.operands());
      }
    }
  }
}
