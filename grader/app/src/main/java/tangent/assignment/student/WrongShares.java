package tangent.assignment.student;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;

/** Walks in the right order, on which a value gets too little, or another share than it should. */
final class WrongShares {

  private WrongShares() {}

  /** One that walks in the order of another engine. */
  static class Ordered extends ModelValue {
    private final ModelValue ordering;

    Ordered(ModelValue ordering) {
      this.ordering = ordering;
    }

    @Override
    List<ModelNode> order(ModelNode root) {
      ordering.made.clear();
      ordering.made.addAll(made);
      return ordering.order(root);
    }
  }

  /** On which sides an operation sets where it should add. */
  private enum Side {
    BOTH,
    LEFT,
    RIGHT
  }

  private static ModelValue setting(Set<Operation> bent, Side side, ModelValue ordering) {
    return new Ordered(ordering) {
      @Override
      void propagate(ModelNode node) {
        if (node instanceof Result result && bent.contains(result.operation)) {
          if (side != Side.RIGHT) {
            result.left.grad = 0;
          }
          receive(result.left, shareOfLeft(result));
          if (result.operation.operands() == 2) {
            if (side != Side.LEFT) {
              result.right.grad = 0;
            }
            receive(result.right, shareOfRight(result));
          }
        } else {
          super.propagate(node);
        }
      }
    };
  }

  /** Operands are set back when a share is handed on to them, not before the walk. */
  private static ModelValue resettingOnTheWay(ModelValue ordering) {
    return new Ordered(ordering) {
      @Override
      void propagate(ModelNode node) {
        node.operands().forEach(operand -> operand.grad = 0);
        super.propagate(node);
      }
    };
  }

  static Stream<ModelValue.Engine> setting(Set<Operation> bent) {
    Stream<Side> sides =
        bent.stream().anyMatch(one -> one.operands() == 2)
            ? Stream.of(Side.values())
            : Stream.of(Side.BOTH);
    return sides.flatMap(side -> orders().map(order -> () -> setting(bent, side, order.get())));
  }

  static Stream<ModelValue.Engine> resettingOnTheWay() {
    return orders().map(order -> () -> resettingOnTheWay(order.get()));
  }

  /** Which use is the last depends on the order in which values hand on. */
  static Stream<ModelValue.Engine> orders() {
    return Stream.of(
        ModelValue::new,
        Part3OrderVariants.ByCounting::new,
        Part3OrderVariants.ByStack::new,
        Part3OrderVariants.DepthFirst::new,
        LeftFirst::new);
  }

  /** In the order of a recursion. */
  static final class LeftFirst extends ModelValue {
    @Override
    List<ModelNode> order(ModelNode root) {
      return SpreadMisconceptions.leftFirst(root, new HashSet<>()::add);
    }
  }

  static final class LargestWins extends ModelValue {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = Math.max(operand.grad, share);
    }
  }

  /** The mean of the shares that came so far, which is that of all of them in the end. */
  static final class MeanOfUses extends ModelValue {
    private final Map<ModelNode, Integer> came = new HashMap<>();

    @Override
    void reset(ModelNode root, List<ModelNode> order) {
      super.reset(root, order);
      came.clear();
    }

    @Override
    void receive(ModelNode operand, double share) {
      operand.grad += (share - operand.grad) / came.merge(operand, 1, Integer::sum);
    }
  }

  static final class NoChainRule extends ModelValue {
    @Override
    double shareOfLeft(Result result) {
      return byLeft(result);
    }

    @Override
    double shareOfRight(Result result) {
      return byRight(result);
    }
  }

  static ModelValue sameOperandOnce(Set<Operation> bent) {
    return new ModelValue() {
      @Override
      void propagate(ModelNode node) {
        if (node instanceof Result result
            && result.left == result.right
            && bent.contains(result.operation)) {
          receive(result.left, shareOfLeft(result));
        } else {
          super.propagate(node);
        }
      }
    };
  }

  /** A map from operand to slope, in which the second entry takes the place of the first. */
  static final class SameOperandLast extends ModelValue {
    @Override
    void propagate(ModelNode node) {
      boolean twice =
          node instanceof Result result
              && result.operation.operands() == 2
              && result.left == result.right;
      if (twice) {
        receive(((Result) node).right, shareOfRight((Result) node));
      } else {
        super.propagate(node);
      }
    }
  }
}
