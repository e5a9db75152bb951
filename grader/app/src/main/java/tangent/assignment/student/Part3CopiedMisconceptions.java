package tangent.assignment.student;

import java.util.List;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/** What goes wrong when one operation is written after the pattern of another. */
record Part3CopiedMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        value(
            Task.FORWARD,
            "copied-operation",
            "an operation computes what another one should",
            "Was it copied from the method above? Look at the sign between the two numbers.",
            BrokenOperation.number(Operation.TIMES, (x, y, n) -> x + y),
            BrokenOperation.number(Operation.DIVIDED_BY, (x, y, n) -> x * y),
            BrokenOperation.number(Operation.PLUS, (x, y, n) -> x * y),
            BrokenOperation.number(Operation.PLUS, (x, y, n) -> x - y),
            BrokenOperation.number(Operation.TIMES, (x, y, n) -> x / y)),
        value(
            Task.FORWARD,
            "negated-keeps",
            "negated that does not turn the sign of every number",
            "What is the negative of 3, and of −3?",
            BrokenOperation.number(Operation.NEGATED, (x, y, n) -> x),
            BrokenOperation.number(Operation.NEGATED, (x, y, n) -> Math.abs(x)),
            BrokenOperation.number(Operation.NEGATED, (x, y, n) -> -Math.abs(x))),
        value(
            Task.FORWARD,
            "power-without-minus",
            "pow that takes a negative exponent for a positive one",
            "x to the −2 is 1 over x². What does yours give for 2 to the −1?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(x, Math.abs(n)))),
        value(
            Task.FORWARD,
            "power-one-factor-off",
            "pow by a loop with one factor too many or too few",
            "Try the exponents 0, 1 and 2: do all three give the right number?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(x, n + 1)),
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(x, n - 1)),
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(x, n - Integer.signum(n))),
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(x, n + Integer.signum(n)))),
        value(
            Task.LOCAL_GRADIENTS,
            "slope-of-one",
            "an operation hands its gradient on as plus does: as it is",
            "If a grows by 1, does the result grow by just 1, too?",
            BrokenOperation.slopes(Operation.DIVIDED_BY, r -> 1, r -> 1),
            BrokenOperation.slopes(Operation.DIVIDED_BY, r -> 1, r -> -1),
            BrokenOperation.byLeft(Operation.TANH, r -> 1),
            BrokenOperation.byLeft(Operation.POW, r -> 1)),
        value(
            Task.LOCAL_GRADIENTS,
            "sum-as-product",
            "plus or minus with a factor, as times has it",
            "If a grows by 1, by how much does a + b grow, whatever b is?",
            BrokenOperation.slopes(Operation.PLUS, r -> r.right.data, r -> r.left.data),
            BrokenOperation.slopes(Operation.PLUS, r -> r.left.data, r -> r.right.data),
            BrokenOperation.slopes(Operation.MINUS, r -> r.right.data, r -> r.left.data),
            BrokenOperation.slopes(Operation.MINUS, r -> r.left.data, r -> -r.right.data)),
        value(
            Task.LOCAL_GRADIENTS,
            "power-factor-lowered",
            "pow with (n − 1) · x^(n − 1): the factor in front is lowered, too",
            "What is the slope of x² at 3?",
            BrokenOperation.byLeft(
                Operation.POW,
                r ->
                    r.exponent == 0
                        ? 0
                        : (r.exponent - 1) * Math.pow(r.left.data, r.exponent - 1.0))),
        value(
            Task.LOCAL_GRADIENTS,
            "slopes-exchanged",
            "the slopes of the two operands are exchanged",
            "Which operand gets which slope? Try a = 8, b = 2.",
            BrokenOperation.slopes(
                Operation.DIVIDED_BY,
                r -> -r.left.data / (r.right.data * r.right.data),
                r -> 1 / r.right.data),
            BrokenOperation.slopes(
                Operation.DIVIDED_BY,
                r -> 1 / r.left.data,
                r -> -r.right.data / (r.left.data * r.left.data)),
            BrokenOperation.slopes(Operation.MINUS, r -> -1, r -> 1)),
        value(
            Task.LOCAL_GRADIENTS,
            "slope-with-wrong-sign",
            "the gradient of one operation has the wrong sign",
            "If a grows by a little, does the result grow or shrink?",
            BrokenOperation.byLeft(Operation.TANH, r -> r.data * r.data - 1),
            BrokenOperation.byLeft(Operation.EXP, r -> -r.data),
            BrokenOperation.byLeft(Operation.POW, r -> -new ModelValue().byLeft(r)),
            BrokenOperation.byRight(Operation.PLUS, r -> -1),
            BrokenOperation.byLeft(Operation.MINUS, r -> -1),
            BrokenOperation.byRight(Operation.TIMES, r -> -r.left.data),
            BrokenOperation.byLeft(Operation.DIVIDED_BY, r -> -1 / r.right.data)),
        value(
            Task.LOCAL_GRADIENTS,
            "dividend-by-product",
            "dividedBy with b instead of 1/b for the dividend's gradient",
            "If a grows by 1, by how much does a / 10 grow?",
            BrokenOperation.byLeft(Operation.DIVIDED_BY, r -> r.right.data)),
        value(
            Task.LOCAL_GRADIENTS,
            "tanh-plus-square",
            "tanh with 1 + t² instead of 1 − t²",
            "tanh is flat far from 0. Is your gradient small there?",
            BrokenOperation.byLeft(Operation.TANH, r -> 1 + r.data * r.data)),
        value(
            Task.LOCAL_GRADIENTS,
            "tanh-twice",
            "tanh is taken of its own result once more before it is squared",
            "The number already is tanh. What is squared in the slope?",
            BrokenOperation.byLeft(Operation.TANH, r -> 1 - Math.tanh(r.data) * Math.tanh(r.data))),
        value(
            Task.LOCAL_GRADIENTS,
            "power-brackets",
            "pow with (n · x)^(n − 1): the factor n is raised, too",
            "What is the slope of x³ at 1?",
            BrokenOperation.byLeft(
                Operation.POW,
                r -> r.exponent == 0 ? 0 : Math.pow(r.exponent * r.left.data, r.exponent - 1.0))),
        value(
            Task.LOCAL_GRADIENTS,
            "power-of-result",
            "pow with the result in place of the operand",
            "n · x^(n − 1): is x the number before pow, or the one after it?",
            BrokenOperation.byLeft(
                Operation.POW,
                r -> r.exponent == 0 ? 0 : r.exponent * Math.pow(r.data, r.exponent - 1.0))),
        value(
            Task.LOCAL_GRADIENTS,
            "power-positive-only",
            "pow with gradient 0 for every negative exponent",
            "The rule n · x^(n − 1) holds for n = −1, too. How steep is 1/x at 1?",
            BrokenOperation.byLeft(
                Operation.POW, r -> r.exponent <= 0 ? 0 : new ModelValue().byLeft(r))));
  }
}
