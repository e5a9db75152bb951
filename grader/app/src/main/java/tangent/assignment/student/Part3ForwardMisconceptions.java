package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Task;
import tangent.contract.Operation;
import tangent.contract.Solution;

/**
 * Mistakes in the numbers; the gradients are what these students would have written beside them.
 */
record Part3ForwardMisconceptions(Solution reference) implements Models {

  private static final ModelValue.Engine LOOPED_UP =
      BrokenOperation.number(Operation.POW, (x, y, n) -> n < 0 ? 1 : Math.pow(x, n));

  List<Misconception> all() {
    return List.of(
        composed(
            "minus-backwards",
            "minus the wrong way round: b − a instead of a − b",
            "In a.minus(b), which of the two is this and which is other?",
            BrokenOperation.number(Operation.MINUS, (x, y, n) -> y - x)),
        composed(
                "minus-copied-from-plus",
                "minus that adds, as plus does",
                "5 minus 2 is 3. Was minus copied from plus?",
                BrokenOperation.rule(Operation.MINUS, (x, y, n) -> x + y, r -> 1, r -> 1))
            .losing(Task.LOCAL_GRADIENTS),
        composed(
            "divided-backwards",
            "dividedBy the wrong way round: b / a instead of a / b",
            "In a.dividedBy(b), which of the two is this and which is other?",
            BrokenOperation.number(Operation.DIVIDED_BY, (x, y, n) -> y / x)),
        composed(
            "whole-division",
            "dividedBy that gives whole numbers only",
            "7 divided by 2 is 3.5. Is something converted to int on the way?",
            BrokenOperation.number(Operation.DIVIDED_BY, (x, y, n) -> Math.floor(x / y)),
            BrokenOperation.number(Operation.DIVIDED_BY, (x, y, n) -> (int) (x / y)),
            BrokenOperation.number(Operation.DIVIDED_BY, (x, y, n) -> Math.round(x / y)),
            BrokenOperation.number(
                Operation.DIVIDED_BY, (x, y, n) -> (int) y == 0 ? Double.NaN : (int) x / (int) y)),
        composed(
            "rounded-e",
            "exp with a rounded e, such as 2.718",
            "e has more digits than that. Which method of Math computes e to a power?",
            expWith(2.718),
            expWith(2.72),
            expWith(2.7),
            expWith(2.71),
            expWith(2.7183),
            expWith(2.71828)),
        composed(
            "exp-limited",
            "exp of large numbers is cut off at a limit",
            "e to the 190 is huge, and still a number. Where does your code stop?",
            expUpTo(50),
            expUpTo(20)),
        composed(
            "exp-cut-short",
            "exp as the first terms of its series",
            "1 + x + x²/2 is near e to the x only for small x. Does Math have a method for it?",
            expOfTerms(4),
            expOfTerms(3),
            expOfTerms(5),
            expOfTerms(6),
            expOfTerms(10)),
        composed(
            "tan-for-tanh",
            "tan in place of tanh",
            "tan and tanh are two different functions. Which one stays between −1 and 1?",
            forTanh(Math::tan)),
        composed(
            "tanh-of-half",
            "tanh of half the number: (eˣ − 1) / (eˣ + 1), where it is e²ˣ",
            "tanh x is (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ). What comes out if both are multiplied by eˣ?",
            forTanh(x -> Math.tanh(x / 2))),
        composed(
                "logistic-for-tanh",
                "the logistic function in place of tanh",
                "What is tanh of 0? The logistic function is 1/2 there.",
                BrokenOperation.rule(
                    Operation.TANH,
                    (x, y, n) -> 1 / (1 + Math.exp(-x)),
                    r -> r.data * (1 - r.data),
                    r -> 0))
            .losing(Task.LOCAL_GRADIENTS),
        composed(
            "power-as-product",
            "pow as x times n instead of x to the n",
            "What is 3 to the power of 2?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> x * n)),
        composed(
            "power-swapped",
            "pow with its arguments swapped: n to the power of x",
            "Math.pow takes the number first, then the exponent. What is 2 to the power of 3, and 3 to the"
                + " power of 2?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.pow(n, x))),
        composed(
            "power-whole",
            "pow that gives whole numbers only",
            "0.5 to the power of 2 is 0.25. Is something converted to int on the way?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> (int) Math.pow(x, n)),
            BrokenOperation.number(Operation.POW, (x, y, n) -> (long) Math.pow(x, n)),
            BrokenOperation.number(Operation.POW, (x, y, n) -> Math.round(Math.pow(x, n)))),
        composed(
            "power-by-a-loop-up",
            "pow by a loop that never runs for negative exponents",
            "What does your loop do when the exponent is −1? What should come out for x to the −1?",
            LOOPED_UP,
            // A quotient made with it has a wrong number, and slopes that go with that.
            () -> LOOPED_UP.get().composing(new Composition(false, false, true))),
        composed(
            "power-starts-with-x",
            "x to the 0 is x, as in a loop that starts with x",
            "Try the exponents 0 and 1: do both give the right number?",
            BrokenOperation.number(Operation.POW, (x, y, n) -> n == 0 ? x : Math.pow(x, n))),
        composed(
            "power-by-caret",
            "pow with ^, which is no power in Java",
            "In Java, ^ compares bits. What does 2 ^ 3 give? Multiply, or use Math.pow.",
            BrokenOperation.number(Operation.POW, (x, y, n) -> (int) x ^ n)),
        value(
                Task.FORWARD,
                "numbers-rounded",
                "the numbers are rounded to a few decimals",
                "Round when you print, not when you compute.",
                rounding(4),
                rounding(5))
            .recognisedBy(
                Part3Model.signs(
                    reference,
                    Stream.of(4, 3, 2, 1, 0, 5, 6, 8, 10)
                        .map(Part3ForwardMisconceptions::rounding))),
        composed(
                "numbers-float",
                "float instead of double: the last digits are lost",
                "A float keeps about 7 digits, a double 16. Use double all the way.",
                CoarseNumbers.Floating::new)
            .losing(
                Task.LOCAL_GRADIENTS,
                Task.SHARED_VALUES,
                Task.BACKWARD_AGAIN,
                Task.LINEAR_TIME,
                Task.DEEP_CHAIN),
        composed(
            "plus-changes-its-receiver",
            "plus stores the sum in a, too",
            "After c = a.plus(b), what should a.data() be? An operation makes a new value.",
            PlusInPlace::new));
  }

  private static ModelValue.Engine forTanh(DoubleUnaryOperator other) {
    return BrokenOperation.number(Operation.TANH, (x, y, n) -> other.applyAsDouble(x));
  }

  private static ModelValue.Engine expWith(double e) {
    return BrokenOperation.number(Operation.EXP, (x, y, n) -> Math.pow(e, x));
  }

  private static ModelValue.Engine expUpTo(double limit) {
    return BrokenOperation.number(Operation.EXP, (x, y, n) -> Math.exp(Math.min(x, limit)));
  }

  private static ModelValue.Engine expOfTerms(int terms) {
    return BrokenOperation.number(
        Operation.EXP,
        (x, y, n) -> {
          double sum = 0;
          double term = 1;
          for (int i = 1; i <= terms; i++) {
            sum += term;
            term *= x / i;
          }
          return sum;
        });
  }

  private static ModelValue.Engine rounding(int digits) {
    return () -> CoarseNumbers.rounding(digits);
  }

  /** {@code data += other.data; return new Value(data, …)}. */
  private static final class PlusInPlace extends ModelValue {
    @Override
    ModelNode apply(Operation operation, ModelNode left, ModelNode right, int exponent) {
      ModelNode result = super.apply(operation, left, right, exponent);
      if (operation == Operation.PLUS) {
        left.data = result.data;
      }
      return result;
    }
  }

  private Misconception composed(String id, String title, String hint, ModelValue.Engine... ways) {
    return composed(Task.FORWARD, id, title, hint, ways);
  }
}
