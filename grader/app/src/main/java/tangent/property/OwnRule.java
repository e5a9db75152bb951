package tangent.property;

import java.util.HashSet;
import java.util.Set;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.examination.Examination;
import tangent.sample.Graph;
import tangent.sample.OneOperation;
import tangent.task.Task;

/**
 * Whether the gradients of one operation fit the solution's own number, which is wrong.
 *
 * <p>Two ways are fair: the textbook's rule with the own result in it, as {@code grad · data} for
 * {@code exp}; and the slope of what the solution itself computes, as 1 and 1 for a minus that
 * adds. Either way the one mistake is in the number and has cost {@code forward}.
 */
final class OwnRule {

  /**
   * The step, relative to the operand, with which the own numbers' slope is measured. A central
   * difference is then off by about h² / 6 times the third derivative: for the steepest function
   * here, the power of 100, that is 1e-10 / 6 · 100² = 2e-7 of the slope; the rounding is about
   * 1e-16 / 1e-5 = 1e-11 of the number.
   */
  private static final double STEP = 1e-5;

  /** Some 50 times the worst of that: nothing that a beginner gets wrong is this near. */
  private static final double AGREEMENT = 1e-5;

  private final Examination examination;
  private final OwnValue own;

  OwnRule(Examination examination) {
    this.examination = examination;
    this.own = new OwnValue(examination);
  }

  /** Whether to let {@code gradients} pass; notes that an error is carried forward. */
  boolean explains(OneOperation one, double[] gradients) {
    if (!examination.lost(Task.FORWARD)) {
      return false;
    }
    try {
      if (numbersVary(one.operation())
          && (fitsTheRule(one, gradients) || fitsTheSlope(one, gradients))) {
        examination.carry(Task.FORWARD);
        return true;
      }
    } catch (Fault fault) {
      return false;
    }
    return false;
  }

  /** An operation that always gives the same number has not been tried. */
  private boolean numbersVary(Operation operation) {
    Set<Double> numbers = new HashSet<>();
    for (OneOperation one : OneOperation.KNOWN) {
      if (one.operation() == operation) {
        numbers.add(result(one));
      }
    }
    return numbers.size() > 1;
  }

  private boolean fitsTheRule(OneOperation one, double[] gradients) {
    double result = result(one);
    return switch (one.operation()) {
      case EXP -> close(gradients[0], result);
      case TANH -> close(gradients[0], 1 - result * result);
      case POW -> close(gradients[0], one.exponent() * result / one.left());
      case DIVIDED_BY ->
          close(gradients[0], 1 / one.right()) && close(gradients[1], -result / one.right());
      case PLUS, MINUS, TIMES, NEGATED -> false;
    };
  }

  private boolean fitsTheSlope(OneOperation one, double[] gradients) {
    double h = STEP * Math.max(1, Math.abs(one.left()));
    double byLeft = (result(one.movedBy(h, 0)) - result(one.movedBy(-h, 0))) / (2 * h);
    if (one.operation().operands() == 1) {
      return close(gradients[0], byLeft);
    }
    double k = STEP * Math.max(1, Math.abs(one.right()));
    double byRight = (result(one.movedBy(0, k)) - result(one.movedBy(0, -k))) / (2 * k);
    return close(gradients[0], byLeft) && close(gradients[1], byRight);
  }

  private double result(OneOperation one) {
    Graph graph = one.graph();
    return own.data(graph)[graph.root()];
  }

  private static boolean close(double gradient, double own) {
    return Math.abs(gradient - own) <= AGREEMENT * Math.max(1, Math.abs(own));
  }
}
