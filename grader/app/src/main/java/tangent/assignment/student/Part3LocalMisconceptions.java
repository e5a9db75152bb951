package tangent.assignment.student;

import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.assignment.student.ModelNode.Result;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Solution;

/** Mistakes in the gradient of a single operation. */
record Part3LocalMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        composed(
                "float-gradient",
                "float instead of double: the last digits of a gradient are lost",
                "A float keeps about 7 digits, a double 16. Use double all the way.",
                FloatGradient::new)
            .recognisedBy(
                Part3Model.signs(
                    reference,
                    Stream.concat(Stream.of(FloatGradient::new), CoarseNumbers.floatingSlopes()))),
        composed(
            "product-own-factor",
            "the product rule with each factor's own number instead of the other's",
            "If a grows by 1, by how much does a·b grow? Try a = 2, b = 10.",
            BrokenOperation.slopes(Operation.TIMES, r -> r.left.data, r -> r.right.data)),
        composed(
            "product-as-sum",
            "times with the gradients of plus: 1 and 1",
            "If a grows by 1, by how much does a·b grow? Try a = 2, b = 10.",
            BrokenOperation.slopes(Operation.TIMES, r -> 1, r -> 1)),
        composed(
            "minus-without-sign",
            "minus that gives the second operand the sign of the first",
            "If b grows, does a − b grow or shrink?",
            BrokenOperation.byRight(Operation.MINUS, r -> 1),
            BrokenOperation.byLeft(Operation.MINUS, r -> -1)),
        composed(
            "divisor-without-sign",
            "dividedBy without the minus for the divisor",
            "If b grows, does a / b grow or shrink?",
            BrokenOperation.byRight(
                Operation.DIVIDED_BY, r -> r.left.data / (r.right.data * r.right.data))),
        composed(
            "divisor-not-squared",
            "dividedBy with b instead of b² for the divisor's gradient",
            "Look the quotient rule up: what stands below the line?",
            BrokenOperation.byRight(Operation.DIVIDED_BY, r -> -r.left.data / r.right.data)),
        composed(
            "divisor-without-dividend",
            "dividedBy with − 1/b² for the divisor: the dividend is missing",
            "If b grows, does 100 / b shrink as slowly as 1 / b?",
            BrokenOperation.byRight(Operation.DIVIDED_BY, r -> -1 / (r.right.data * r.right.data))),
        composed(
            "division-as-product",
            "dividedBy with the gradients of times",
            "a / b is a times 1/b. If a grows by 1, by how much does a / b grow?",
            BrokenOperation.slopes(Operation.DIVIDED_BY, r -> r.right.data, r -> r.left.data)),
        composed(
            "negated-without-sign",
            "negated that hands the gradient on with its sign unchanged",
            "If a grows, does −a grow or shrink?",
            BrokenOperation.byLeft(Operation.NEGATED, r -> 1)),
        composed(
            "exp-without-factor",
            "exp with gradient 1",
            "exp grows faster and faster. How steep is it where its value is 5?",
            BrokenOperation.byLeft(Operation.EXP, r -> 1)),
        composed(
            "exp-as-power",
            "exp differentiated like a power: x · e^(x − 1)",
            "The rule for xⁿ needs a fixed exponent. Here the exponent moves: what is the slope of"
                + " e to the x?",
            BrokenOperation.byLeft(Operation.EXP, r -> r.left.data * Math.exp(r.left.data - 1))),
        composed(
            "exp-of-operand",
            "exp with its operand as gradient instead of its result",
            "How steep is e to the x at x = 0?",
            BrokenOperation.byLeft(Operation.EXP, r -> r.left.data)),
        composed(
            "tanh-not-squared",
            "tanh with 1 − t instead of 1 − t²",
            "tanh looks the same on both sides of 0. Does your gradient?",
            BrokenOperation.byLeft(Operation.TANH, r -> 1 - r.data)),
        composed(
            "tanh-of-operand",
            "tanh with 1 − x² where the result belongs",
            "Is it the operand or the result of tanh that is squared in its slope?",
            BrokenOperation.byLeft(Operation.TANH, r -> 1 - r.left.data * r.left.data)),
        composed(
            "tanh-like-sigmoid",
            "tanh with the slope of the logistic function, t · (1 − t)",
            "How steep is tanh at 0? Draw it, or measure with Part 1.",
            BrokenOperation.byLeft(Operation.TANH, r -> r.data * (1 - r.data))),
        composed(
            "power-keeps-exponent",
            "pow with n · xⁿ: the exponent is not lowered",
            "What is the slope of x² at 3?",
            BrokenOperation.byLeft(
                Operation.POW, r -> r.exponent * Math.pow(r.left.data, r.exponent))),
        composed(
            "power-without-factor",
            "pow without the factor n in front",
            "What is the slope of x² at 3?",
            BrokenOperation.byLeft(
                Operation.POW, r -> r.exponent == 0 ? 0 : Math.pow(r.left.data, r.exponent - 1.0))),
        composed(
            "power-divided-by-x",
            "pow with n · xⁿ / x, which is no number at x = 0",
            "Call pow(2) on Value.of(0) and look at the gradient. What is 0 / 0?",
            BrokenOperation.byLeft(Operation.POW, r -> r.exponent * r.data / r.left.data)),
        composed(
            "power-zero-at-zero",
            "pow(0) at x = 0 whose gradient is not a number",
            "x to the 0 is always 1, so it is flat. What does 0 · x^(−1) give at x = 0?",
            BrokenOperation.byLeft(
                Operation.POW, r -> r.exponent * Math.pow(r.left.data, r.exponent - 1.0))),
        composed(
            "power-as-square",
            "pow with 2 · x for every exponent",
            "That is the slope of x². What is the slope of x³?",
            BrokenOperation.byLeft(Operation.POW, r -> 2 * r.left.data)),
        composed(
                "other-forgotten",
                "only the value left of the dot gets a gradient",
                "a.plus(b) has two operands. Which of them does your code hand a gradient to?",
                OtherForgotten::new)
            .losing(Task.SHARED_VALUES, Task.LINEAR_TIME),
        composed(
                "root-never-set",
                "every gradient is 0, the root's own, too: nothing sets it to 1, or it is set back at once",
                "What is there to hand on when backward() begins?",
                RootNeverSet::new)
            .losing(Task.SHARED_VALUES, Task.BACKWARD_AGAIN, Task.LINEAR_TIME, Task.DEEP_CHAIN),
        composed(
            "root-not-one",
            "the gradient of the root itself stays 0",
            "backward() sets the gradient of the value it is called on, too. How fast does a value"
                + " grow with itself?",
            RootWithoutGradient::new),
        composed(
            "root-starts-with-its-number",
            "backward starts with the root's number in place of 1",
            "How fast does a value grow with itself?",
            () -> new Part3StartMisconceptions.StartsWith(root -> root.data)),
        value(
                Task.LOCAL_GRADIENTS,
                "leaf-as-root",
                "backward() on a leaf does not set its gradient to 1",
                "A leaf is a graph, too, of one value. What does backward() do before it looks for"
                    + " operands?",
                NothingForLeaves::new)
            .byWrongCalls(
                (observed, right) ->
                    ((Program) observed.call().arguments().get(0))
                        .instructions().stream().noneMatch(Program.Apply.class::isInstance)));
  }

  private static final class OtherForgotten extends ModelValue {
    @Override
    void propagate(ModelNode node) {
      if (node instanceof Result result) {
        receive(result.left, shareOfLeft(result));
      }
    }
  }

  private static final class NothingForLeaves extends ModelValue {
    @Override
    void backward(ModelNode root) {
      if (root instanceof Result) {
        super.backward(root);
      }
    }
  }

  private static final class RootWithoutGradient extends ModelValue {
    @Override
    void backward(ModelNode root) {
      super.backward(root);
      root.grad = 0;
    }
  }

  private static final class RootNeverSet extends ModelValue {
    @Override
    void backward(ModelNode root) {
      List<ModelNode> order = order(root);
      reset(root, order);
      order.forEach(this::propagate);
    }
  }

  private static final class FloatGradient extends ModelValue {
    @Override
    double grad(ModelNode node) {
      return (float) super.grad(node);
    }
  }

  private Misconception composed(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.LOCAL_GRADIENTS, id, title, hint, ways);
  }
}
