package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong when x³ − 6x² + 9x + 1 is typed in. */
record Part1FMisconceptions(Solution reference) implements Models {

  private static final Mistyped F = new Mistyped(Lesson.F);

  List<Misconception> all() {
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
            x -> x * x * x - Math.pow(6 * x, 2) + 9 * x + 1,
            x -> x * x * x + Math.pow(-6 * x, 2) + 9 * x + 1),
        mistake(
            "f-pow-swapped",
            "Math.pow with its arguments swapped: 3 or 2 to the power x",
            "Math.pow takes the number first and the exponent second.",
            x -> Math.pow(3, x) - 6 * Math.pow(2, x) + 9 * x + 1,
            x -> Math.pow(3, x) - 6 * x * x + 9 * x + 1,
            x -> x * x * x - 6 * Math.pow(2, x) + 9 * x + 1),
        mistake(
            "f-whole-numbers",
            "x is cut to a whole number",
            "Try x = 0.5. Where does your code turn a double into an int or a long?",
            x -> (long) x * (long) x * (long) x - 6 * (long) x * (long) x + 9 * (long) x + 1,
            x -> Lesson.F.at((int) x),
            x -> Lesson.F.at((long) x)),
        mistake(
            "f-is-its-slope",
            "the formula of the slope of f instead of f",
            "f itself starts with x³. What you wrote is how steep f is.",
            Lesson.F.slope()),
        mistake(
            "f-is-the-loss",
            "the loss of Part 2 instead of f",
            "There are two formulas in this assignment. Which of them stands above f?",
            Lesson.LOSS),
        mistake(
            "f-caret",
            "^ taken for a power",
            "In Java, ^ compares bits. What does 2 ^ 3 give? Multiply, or use Math.pow.",
            x -> ((int) x ^ 3) - 6 * ((int) x ^ 2) + 9 * x + 1,
            x -> ((int) x ^ 3) - 6 * ((int) x ^ 2) + 9 * (int) x + 1,
            x -> (int) x ^ 3 - 6 * (int) x ^ 2 + 9 * (int) x + 1),
        mistake(
            "f-times-for-power",
            "a number is multiplied where it should be raised to a power",
            "x³ is x times x times x. What is 2³, and what does your code give for it?",
            x -> x * 3 - 6 * x * 2 + 9 * x + 1,
            x -> x * 3 - 6 * x * x + 9 * x + 1,
            x -> x * x * x - 6 * x * 2 + 9 * x + 1),
        mistake(
            "f-rounded",
            "the result is rounded to a few decimals",
            "Round when you print, not when you compute.",
            CoarseNumbers.roundings(2, 1, 0, 3, 4, 6)
                .map(Lesson.F::andThen)
                .toArray(DoubleUnaryOperator[]::new)),
        mistake(
            "f-terms-cut",
            "a term, or the result, is cut to a whole number",
            "(int) cuts off what stands behind the point. What does it stand in front of?",
            x -> (int) (x * x * x) - 6 * x * x + 9 * x + 1,
            x -> (int) (x * x * x) - (int) (6 * x * x) + (int) (9 * x) + 1,
            x -> (int) (x * x * x) - 6 * (int) (x * x) + 9 * x + 1,
            x -> (int) Lesson.F.at(x),
            x -> (long) Lesson.F.at(x)),
        otherFactor("f-other-cube", "another factor in front of x³, or none of it", 3),
        otherFactor("f-other-six", "another factor than − 6 in front of x²", 2),
        otherFactor("f-other-nine", "another factor than 9 in front of x", 1),
        otherFactor("f-other-one", "another number than 1 at the end", 0),
        mistake(
                "f-other-exponent",
                "an exponent, or two of them, is another one",
                "Count how often x is multiplied in each term.",
                F.exchanged(2, 3),
                F.exchanged(1, 2))
            .withAnswers(observed -> F.withOtherExponents().map(this::f)),
        mistake(
                "f-other-signs",
                "several signs are turned round",
                "Put in x = 1 by hand and compare the sign of each term with the formula.",
                F.turned(0b0011),
                F.turned(0b0110))
            .withAnswers(observed -> F.withOtherSigns().map(this::f)));
  }

  private Misconception otherFactor(String id, String title, int power) {
    OtherFactor factor = new OtherFactor(Lesson.F, power);
    return mistake(id, title, "Compare term by term: sign, factor, exponent.", factor.with(2.5))
        .withAnswers(observed -> factor.behind(observed).map(this::f));
  }

  private Misconception mistake(String id, String title, String hint, DoubleUnaryOperator... ways) {
    return mistake(Task.F, id, title, hint, Stream.of(ways).map(this::f));
  }
}
