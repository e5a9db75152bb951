package tangent.assignment.student;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Solution;

/** Mistakes that leave a value out, or a share of it, and leaves that are not new ones. */
record Part3SkippedMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
            Task.SHARED_VALUES,
            "zero-ends-the-walk",
            "the walk does not go on behind a value whose number is 0",
            "A value may hold 0 and still have operands. How does your walk tell that it has come to a"
                + " leaf?",
            () -> new NotEntered((result, operand) -> operand.data == 0)),
        composed(
            Task.SHARED_VALUES,
            "zero-gradient-ends-the-walk",
            "where a gradient is 0 the walk stops, and what waits for that value is never complete",
            "A share of 0 is a share, too: whoever counts uses, or goes through a list, must not leave"
                + " it out. What comes behind such a value in your walk?",
            zeroGradients().toArray(ModelValue.Engine[]::new)),
        composed(
            Task.SHARED_VALUES,
            "one-share-kept",
            "only one share of a gradient is kept, the first or the last, where they should be added",
            "A value that is used twice gets a share from each use. Which line adds them up, and which"
                + " one drops a share?",
            oneShares().toArray(ModelValue.Engine[]::new)),
        composed(
            Task.SHARED_VALUES,
            "leaves-are-shared",
            "of(3) gives the same object as an earlier of(3)",
            "Two leaves may hold the same number, and each has a gradient of its own. What does your"
                + " of() keep?",
            () -> new SharedLeaves(number -> true, false),
            () -> new SharedLeaves(number -> number == Math.rint(number), false),
            () -> new SharedLeaves(number -> true, true)));
  }

  /** Told in both tasks that it loses. */
  Spread handingNothingOn() {
    Predicate<ModelNode> zero = node -> node.data == 0;
    return spread(
        List.of(Task.LOCAL_GRADIENTS, Task.SHARED_VALUES),
        Set.of(),
        "zero-hands-nothing-on",
        "a value whose number is 0 hands its gradient on to nobody",
        "The number of a value says nothing about its gradient. Where does your backward() look at"
            + " data?",
        () -> new Silent(zero),
        () -> new Counting(zero, false),
        () -> new Counting(zero, true));
  }

  private static Stream<ModelValue.Engine> zeroGradients() {
    Predicate<ModelNode> zero = node -> node.grad == 0;
    return Stream.concat(
        Stream.of(() -> new Counting(zero, false), () -> new Counting(zero, true)),
        WrongShares.orders().map(order -> () -> new EndingAtZero(order.get())));
  }

  private static Stream<ModelValue.Engine> oneShares() {
    return Stream.concat(
        WrongShares.orders().map(order -> () -> new FirstShare(order.get())),
        Stream.of(
            () -> new ShareOfOneUse(new InOrderOfMaking(), true),
            () -> new ShareOfOneUse(new InOrderOfMaking(), false),
            () -> new ShareOfOneUse(Part3OrderMisconceptions.breadthFirst(false), false)));
  }

  /** Some values hand nothing on. */
  private static final class Silent extends ModelValue {
    private final Predicate<ModelNode> silent;

    Silent(Predicate<ModelNode> silent) {
      this.silent = silent;
    }

    @Override
    void propagate(ModelNode node) {
      if (!silent.test(node)) {
        super.propagate(node);
      }
    }
  }

  /** Kahn's walk, on which some values hand nothing on and take themselves off no count. */
  private static final class Counting extends ModelValue {
    private final Predicate<ModelNode> silent;
    private final boolean latestFirst;

    Counting(Predicate<ModelNode> silent, boolean latestFirst) {
      this.silent = silent;
      this.latestFirst = latestFirst;
    }

    @Override
    void backward(ModelNode root) {
      Map<ModelNode, Integer> missing = uses(root);
      reset(root, below(root));
      root.grad = 1;
      Deque<ModelNode> complete = new ArrayDeque<>(List.of(root));
      while (!complete.isEmpty()) {
        ModelNode node = latestFirst ? complete.removeLast() : complete.removeFirst();
        if (silent.test(node)) {
          continue;
        }
        propagate(node);
        for (ModelNode operand : node.operands()) {
          if (missing.merge(operand, -1, Integer::sum) == 0) {
            complete.addLast(operand);
          }
        }
      }
    }
  }

  private static final class EndingAtZero extends WrongShares.Ordered {

    EndingAtZero(ModelValue ordering) {
      super(ordering);
    }

    @Override
    void backward(ModelNode root) {
      List<ModelNode> order = order(root);
      reset(root, order);
      root.grad = 1;
      order.stream().takeWhile(node -> node.grad != 0).forEach(this::propagate);
    }
  }

  private static final class FirstShare extends WrongShares.Ordered {
    private final Set<ModelNode> reached = new HashSet<>();

    FirstShare(ModelValue ordering) {
      super(ordering);
    }

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      super.reset(root, order);
      reached.clear();
    }

    @Override
    void receive(ModelNode operand, double share) {
      if (reached.add(operand)) {
        operand.grad = share;
      }
    }
  }

  private static final class InOrderOfMaking extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      List<ModelNode> order = below(root);
      Collections.reverse(order);
      return order;
    }
  }

  /** Collects from the uses, of which it keeps the one that was found first or last. */
  private static final class ShareOfOneUse extends WrongShares.Ordered {
    private final boolean first;

    ShareOfOneUse(ModelValue finding, boolean first) {
      super(finding);
      this.first = first;
    }

    @Override
    void backward(ModelNode root) {
      Map<ModelNode, Result> users = new HashMap<>();
      for (ModelNode node : order(root)) {
        if (node instanceof Result result) {
          for (ModelNode operand : result.operands()) {
            users.merge(operand, result, (one, next) -> first ? one : next);
          }
        }
      }
      for (ModelNode node : below(root)) {
        @Nullable Result user = users.get(node);
        node.grad = user == null ? 1 : share(user, node);
      }
    }

    private double share(Result user, ModelNode operand) {
      boolean isLeft = user.left == operand;
      boolean isRight = user.operation.operands() == 2 && user.right == operand;
      return isLeft && (first || !isRight) ? shareOfLeft(user) : shareOfRight(user);
    }
  }

  private static final class SharedLeaves extends ModelValue {
    private final Map<Double, ModelNode> kept = new HashMap<>();
    private final DoublePredicate isKept;
    private final boolean latestOnly;

    SharedLeaves(DoublePredicate isKept, boolean latestOnly) {
      this.isKept = isKept;
      this.latestOnly = latestOnly;
    }

    @Override
    ModelNode leaf(double data) {
      if (latestOnly && !kept.containsKey(data)) {
        kept.clear();
      }
      return isKept.test(data) ? kept.computeIfAbsent(data, super::leaf) : super.leaf(data);
    }
  }
}
