package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong with the loss w⁴ − 4w² + w. */
record Part2LossMisconceptions(Solution reference) implements Models {

  private static final WalkingModel RIGHT = new WalkingModel();
  private static final Mistyped LOSS = new Mistyped(Lesson.LOSS);

  List<Misconception> all() {
    return List.of(
        loss(
            "loss-without-w",
            "the last term of the loss is missing",
            "w⁴ − 4w² + w has three terms. Count yours.",
            w -> w * w * w * w - 4 * w * w),
        loss(
            "loss-plus-square",
            "the square is added instead of taken away",
            "Look at the sign in front of 4w².",
            w -> w * w * w * w + 4 * w * w + w),
        loss(
            "loss-squares-the-four",
            "the 4 is squared too: (4w)² instead of 4w²",
            "In 4w² only w is squared. Work out 4w² at w = 1 by hand and compare.",
            w -> Math.pow(w, 4) - Math.pow(4 * w, 2) + w),
        loss(
            "loss-cube",
            "the first term is w³ instead of w⁴",
            "Count the factors w in the first term.",
            w -> w * w * w - 4 * w * w + w),
        loss(
            "loss-square-forgotten",
            "the middle term is 4w instead of 4w²",
            "Count the factors w in the second term.",
            w -> w * w * w * w - 4 * w + w),
        loss(
            "loss-bracket",
            "the last term is taken away instead of added",
            "Look at the sign in front of w. A minus in front of a bracket turns every sign in it.",
            w -> w * w * w * w - (4 * w * w + w)),
        loss(
            "loss-pow-swapped",
            "Math.pow with its arguments swapped: 4 or 2 to the power w",
            "Math.pow takes the number first and the exponent second.",
            w -> Math.pow(4, w) - 4 * Math.pow(2, w) + w,
            w -> Math.pow(4, w) - 4 * w * w + w,
            w -> w * w * w * w - 4 * Math.pow(2, w) + w),
        loss(
            "loss-caret",
            "^ taken for a power",
            "In Java, ^ compares bits. What does 2 ^ 4 give? Multiply, or use Math.pow.",
            w -> ((int) w ^ 4) - 4 * ((int) w ^ 2) + w,
            w -> ((int) w ^ 4) - 4 * ((int) w ^ 2) + (int) w,
            w -> (int) w ^ 4 - 4 * (int) w ^ 2 + (int) w),
        loss(
            "loss-times-for-power",
            "a number is multiplied where it should be raised to a power",
            "w⁴ is w times w times w times w. What is 2⁴, and what does your code give for it?",
            w -> w * 4 - 4 * w * 2 + w,
            w -> w * 4 - 4 * w * w + w,
            w -> w * w * w * w - 4 * w * 2 + w),
        loss(
            "loss-terms-cut",
            "a term, or the result, is cut to a whole number",
            "(int) cuts off what stands behind the point. What does it stand in front of?",
            w -> (int) (w * w * w * w) - 4 * w * w + w,
            w -> w * w * w * w - (int) (4 * w * w) + w,
            w -> (int) (w * w * w * w) - (int) (4 * w * w) + w,
            w -> (int) RIGHT.loss(w),
            w -> (long) RIGHT.loss(w)),
        loss(
            "loss-rounded",
            "the result is rounded to a few decimals",
            "Round when you print, not when you compute.",
            CoarseNumbers.roundings(4, 3, 2, 1, 0, 6)
                .map(Lesson.LOSS::andThen)
                .toArray(DoubleUnaryOperator[]::new)),
        loss(
            "loss-is-its-slope",
            "the slope of the loss instead of the loss",
            "loss gives the height of the curve; its slope belongs in lossDerivative.",
            Lesson.LOSS.slope()),
        loss(
            "loss-is-f",
            "f of Part 1 instead of the loss",
            "There are two formulas in this assignment. Which of them stands above loss?",
            Lesson.F),
        otherFactor("loss-other-fourth", "another factor in front of w⁴, or none of it", 4),
        otherFactor("loss-other-square", "another factor than − 4 in front of w²", 2),
        otherFactor("loss-other-last", "another factor in front of the last term, w", 1),
        otherFactor("loss-other-end", "a number is added that is not in the formula", 0),
        loss(
                "loss-other-exponent",
                "an exponent, or two of them, is another one",
                "Count the factors w in each term.",
                LOSS.exchanged(2, 3))
            .withAnswers(observed -> LOSS.withOtherExponents().map(this::loss)),
        loss(
                "loss-other-signs",
                "several signs are turned round",
                "Put in w = 1 by hand and compare the sign of each term with the formula.",
                LOSS.turned(0b00110))
            .withAnswers(observed -> LOSS.withOtherSigns().map(this::loss)));
  }

  private Misconception otherFactor(String id, String title, int power) {
    OtherFactor factor = new OtherFactor(Lesson.LOSS, power);
    return loss(id, title, "Compare term by term: sign, factor, exponent.", factor.with(2.5))
        .withAnswers(observed -> factor.behind(observed).map(this::loss));
  }

  private Misconception loss(String id, String title, String hint, DoubleUnaryOperator... ways) {
    return mistake(Task.LOSS2, id, title, hint, Stream.of(ways).map(this::loss));
  }
}
