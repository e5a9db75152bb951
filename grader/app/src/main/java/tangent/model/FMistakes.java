package tangent.model;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.task.Task;

/** What goes wrong when x³ − 6x² + 9x + 1 is typed in. */
final class FMistakes {

  private FMistakes() {}

  static List<Part1Mistake> all() {
    return List.of(
        mistake(
            "f-without-one",
            "the + 1 at the end is missing",
            "Put in x = 0: which term of the formula is left?",
            x -> x * x * x - 6 * x * x + 9 * x),
        mistake(
            "f-minus-nine",
            "9x is taken away instead of added",
            "Put in x = 1 by hand and compare the sign of each term with the formula.",
            x -> x * x * x - 6 * x * x - 9 * x + 1),
        mistake(
            "f-plus-six",
            "6x² is added instead of taken away",
            "Put in x = 1 by hand and compare the sign of each term with the formula.",
            x -> x * x * x + 6 * x * x + 9 * x + 1),
        mistake(
            "f-six-x",
            "6x instead of 6x²: the square is missing",
            "Count how often x is multiplied in each term.",
            x -> x * x * x - 6 * x + 9 * x + 1),
        mistake(
            "f-brackets",
            "the 6 multiplies everything after it",
            "In the formula, the 6 belongs to one term only. Look at your brackets.",
            x -> x * x * x - 6 * (x * x + 9 * x + 1)),
        mistake(
            "f-six-inside-square",
            "(6x)² instead of 6x²",
            "The square belongs to x only: 6x² is 6 times x times x.",
            x -> x * x * x - Math.pow(6 * x, 2) + 9 * x + 1),
        mistake(
            "f-pow-swapped",
            "Math.pow with its arguments swapped: 3 to the power x",
            "Math.pow takes the number first and the exponent second.",
            x -> Math.pow(3, x) - 6 * Math.pow(2, x) + 9 * x + 1),
        mistake(
            "f-whole-numbers",
            "x is cut to a whole number",
            "Try x = 0.5. Where does your code turn a double into an int or a long?",
            x -> (long) x * (long) x * (long) x - 6 * (long) x * (long) x + 9 * (long) x + 1),
        mistake(
            "f-is-its-slope",
            "the formula of the slope of f instead of f",
            "f itself starts with x³. What you wrote is how steep f is.",
            x -> 3 * x * x - 12 * x + 9),
        mistake(
            "f-float",
            "float instead of double: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            x ->
                (float) x * (float) x * (float) x - 6 * (float) x * (float) x + 9 * (float) x + 1));
  }

  private static Part1Mistake mistake(
      String id, String title, String hint, DoubleUnaryOperator... ways) {
    return Part1Mistake.of(
        id, Task.F, title, hint, Stream.of(ways).map(f -> Part1Model.right().withF(f)).toList());
  }
}
