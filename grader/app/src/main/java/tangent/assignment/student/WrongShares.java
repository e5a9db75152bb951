package tangent.assignment.student;

import java.util.Set;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;

/** Walks in the right order, on which a value gets too little, or another share than it should. */
final class WrongShares {

  private WrongShares() {}

  static final class LastUseWins extends ModelValue {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = share;
    }
  }

  // Which use is the last depends on the order in which values hand on.

  static final class LastUseByCounting extends Part3OrderVariants.ByCounting {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = share;
    }
  }

  static final class LastUseByStack extends Part3OrderVariants.ByStack {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = share;
    }
  }

  static final class LastUseDepthFirst extends Part3OrderVariants.DepthFirst {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = share;
    }
  }

  static final class LargestWins extends ModelValue {
    @Override
    void receive(ModelNode operand, double share) {
      operand.grad = Math.max(operand.grad, share);
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

  static final class SameOperandOnce extends ModelValue {
    private final Set<Operation> bent;

    SameOperandOnce(Set<Operation> bent) {
      this.bent = bent;
    }

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
