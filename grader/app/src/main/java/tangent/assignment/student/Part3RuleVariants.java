package tangent.assignment.student;

import java.util.List;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** Honest ways to write single operations. */
record Part3RuleVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        variant(
            "value-minus-by-negated",
            "minus adds the negated value",
            () -> new ModelValue().composing(new Composition(false, true, false))),
        variant(
            "value-divided-by-power",
            "dividedBy multiplies by pow(-1)",
            () -> new ModelValue().composing(new Composition(false, false, true))),
        variant(
            "value-negated-by-times",
            "negated multiplies by a leaf of −1",
            () -> new ModelValue().composing(new Composition(true, false, false))),
        variant("value-power-by-times", "pow multiplies again and again", PowerByTimes::new),
        variant(
            "value-power-by-loop",
            "pow computes its numbers in a loop",
            BrokenOperation.rule(
                Operation.POW,
                (x, y, n) -> power(x, n),
                r -> r.exponent == 0 ? 0 : r.exponent * power(r.left.data, r.exponent - 1),
                r -> 0)),
        variant(
            "value-exp-by-power",
            "exp raises Math.E to a power",
            BrokenOperation.number(Operation.EXP, (x, y, n) -> Math.pow(Math.E, x))),
        variant(
            "value-tanh-by-quotient",
            "tanh is a quotient of exponentials",
            BrokenOperation.number(
                Operation.TANH,
                (x, y, n) -> (Math.exp(x) - Math.exp(-x)) / (Math.exp(x) + Math.exp(-x)))),
        variant(
            "value-tanh-by-cosh",
            "the slope of tanh is 1 / cosh²",
            BrokenOperation.byLeft(Operation.TANH, r -> 1 / Math.pow(Math.cosh(r.left.data), 2))),
        variant("value-tanh-by-exp", "tanh is made of exp and other operations", TanhByExp::new),
        variant(
            "value-quotient-by-result",
            "the divisor's slope is − result / divisor",
            BrokenOperation.byRight(Operation.DIVIDED_BY, r -> -r.data / r.right.data)));
  }

  private static double power(double x, int exponent) {
    double product = 1;
    for (int i = 0; i < Math.abs(exponent); i++) {
      product *= x;
    }
    return exponent < 0 ? 1 / product : product;
  }

  private static final class PowerByTimes extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      if (operation != Operation.POW) {
        return super.apply(operation, left, right, exponent);
      }
      // For the exponent 0 too the result is made from the operand.
      ModelNode product =
          apply(Operation.PLUS, apply(Operation.TIMES, left, leaf(0), 0), leaf(1), 0);
      for (int i = 0; i < Math.abs(exponent); i++) {
        product = apply(Operation.TIMES, product, left, 0);
      }
      return exponent < 0 ? apply(Operation.DIVIDED_BY, leaf(1), product, 0) : product;
    }
  }

  /** (e²ˣ − 1) / (e²ˣ + 1), where e²ˣ is used twice. */
  private static final class TanhByExp extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      if (operation != Operation.TANH) {
        return super.apply(operation, left, right, exponent);
      }
      ModelNode twice = apply(Operation.PLUS, left, left, 0);
      ModelNode power = apply(Operation.EXP, twice, twice, 0);
      ModelNode above = apply(Operation.MINUS, power, leaf(1), 0);
      return apply(Operation.DIVIDED_BY, above, apply(Operation.PLUS, power, leaf(1), 0), 0);
    }
  }
}
