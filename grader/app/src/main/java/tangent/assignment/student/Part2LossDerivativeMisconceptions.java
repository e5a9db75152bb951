package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** What goes wrong with the slope of the loss w⁴ − 4w² + w. */
record Part2LossDerivativeMisconceptions(Solution reference) implements Models {

  private static final WalkingModel RIGHT = new WalkingModel();
  private static final Mistyped SLOPE = new Mistyped(Lesson.LOSS.slope());

  List<Misconception> all() {
    return List.of(
        slope(
            "slope-without-one",
            "the slope of the last term is missing",
            "The term w has a slope too: how fast does w grow when w grows?",
            w -> 4 * w * w * w - 8 * w),
        slope(
            "slope-keeps-w",
            "the term w is kept as it is",
            "w is w¹. What does the rule n·wⁿ⁻¹ give for n = 1?",
            w -> 4 * w * w * w - 8 * w + w),
        slope(
            "slope-keeps-exponents",
            "the exponents come to the front but do not become smaller",
            "The rule is n·wⁿ⁻¹: two things happen to the exponent.",
            w -> 4 * w * w * w * w - 8 * w * w + w),
        slope(
            "slope-loses-exponents",
            "the exponents become smaller but do not come to the front",
            "The rule is n·wⁿ⁻¹: two things happen to the exponent.",
            w -> w * w * w - 4 * w + 1),
        slope(
            "slope-four-w",
            "the slope of 4w² is taken as 4w",
            "w² has the slope 2w. And four times w²?",
            w -> 4 * w * w * w - 4 * w + 1),
        slope(
            "slope-plus-eight",
            "a sign has turned: + 8w instead of − 8w",
            "The slope of a term that is taken away is taken away too.",
            w -> 4 * w * w * w + 8 * w + 1),
        slope(
            "slope-of-the-slope",
            "the derivative is taken twice",
            "One derivative is enough: w⁴ gives 4w³.",
            w -> 12 * w * w - 8),
        slope(
            "slope-is-the-loss",
            "the loss itself instead of its slope",
            "How high a curve is does not say how steep it is.",
            RIGHT::loss),
        slope(
            "slope-is-that-of-f",
            "the slope of f of Part 1 instead of that of the loss",
            "There are two formulas in this assignment. Which of them is the loss?",
            Lesson.F.slope()),
        slope(
            "slope-half",
            "half the slope: a single step is divided by 2h",
            "How far apart are the two points that you compare? Divide by that.",
            w -> RIGHT.lossDerivative(w) / 2),
        slope(
            "slope-double",
            "twice the slope: a step to each side is divided by h",
            "How far apart are the two points that you compare? Divide by that.",
            w -> RIGHT.lossDerivative(w) * 2),
        slope(
            "slope-turned-round",
            "the sign is wrong: the difference is taken the wrong way round",
            "Try it on the loss w: it rises, so its slope is positive.",
            w -> -RIGHT.lossDerivative(w)),
        slope(
            "slope-pow-swapped",
            "Math.pow with its arguments swapped: 3 to the power w",
            "Math.pow takes the number first and the exponent second.",
            w -> 4 * Math.pow(3, w) - 8 * w + 1),
        slope(
            "slope-loses-sign",
            "the sign is thrown away",
            "Where the loss falls, its slope is negative. Why take the sign off?",
            w -> Math.abs(RIGHT.lossDerivative(w))),
        slope(
            "slope-caret",
            "^ taken for a power",
            "In Java, ^ compares bits. What does 2 ^ 3 give? Multiply, or use Math.pow.",
            w -> 4 * ((int) w ^ 3) - 8 * w + 1,
            w -> 4 * ((int) w ^ 3) - 8 * (int) w + 1,
            w -> 4 * (int) w ^ 3 - 8 * (int) w + 1),
        slope(
                "slope-not-divided",
                "the difference is not divided by the step",
                "A slope is a change of the loss per change of the weight.",
                w -> RIGHT.loss(w + 1e-5) - RIGHT.loss(w))
            .byPattern(DifferenceQuotient::isUndividedIn),
        slope(
            "slope-brackets",
            "brackets missing where the difference is divided by the step",
            "Java divides before it subtracts. Which part should be divided?",
            Stream.of(1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10)
                .flatMap(Part2LossDerivativeMisconceptions::withoutBrackets)
                .toArray(DoubleUnaryOperator[]::new)),
        slope(
            "slope-float",
            "float instead of double: the difference of two values loses its last digits",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            Stream.of(1e-6, 1e-7, 1e-8)
                .flatMap(Part2LossDerivativeMisconceptions::byFloat)
                .toArray(DoubleUnaryOperator[]::new)),
        slope(
            "slope-not-a-number",
            "the step is 0, and 0 / 0 is not a number",
            "1 / 10000 is 0 in Java: a division of whole numbers. Where does your step come from?",
            w -> Double.NaN),
        otherSlopeFactor("slope-other-cube", "another factor than 4 in front of w³", 3),
        otherSlopeFactor("slope-other-eight", "another factor than − 8 in front of w", 1),
        otherSlopeFactor("slope-other-one", "another number than 1 at the end", 0),
        otherSlopeFactor("slope-other-square", "a term with w² that the loss does not have", 2),
        slope(
                "slope-other-exponent",
                "an exponent, or two of them, is another one",
                "The rule is n·wⁿ⁻¹: each exponent becomes smaller by one.",
                SLOPE.exchanged(3, 2))
            .withAnswers(observed -> SLOPE.withOtherExponents().map(this::lossDerivative)),
        slope(
                "slope-other-signs",
                "several signs are turned round",
                "The slope of a term that is added is added, of one that is taken away taken away.",
                SLOPE.turned(0b0011))
            .withAnswers(observed -> SLOPE.withOtherSigns().map(this::lossDerivative)),
        slope(
                "slope-with-a-large-step",
                "the slope is measured with a step that is too large",
                "The assignment allows a step of 0.0001 or less.",
                w -> (RIGHT.loss(w + 0.1) - RIGHT.loss(w)) / 0.1,
                w -> (RIGHT.loss(w + 1e-2) - RIGHT.loss(w - 1e-2)) / 2e-2)
            // A step to each side leaves out so little that no slope by itself is wrong.
            .byPatternAlone(DifferenceQuotient::isQuotientIn));
  }

  private Misconception otherSlopeFactor(String id, String title, int power) {
    OtherFactor factor = new OtherFactor(Lesson.LOSS.slope(), power);
    return slope(
            id,
            title,
            "Each term n·wⁿ⁻¹ by itself: what is n, what is the sign, and what stood in front already?",
            factor.with(2.5))
        .withAnswers(observed -> factor.behind(observed).map(this::lossDerivative));
  }

  private static Stream<DoubleUnaryOperator> withoutBrackets(double h) {
    return Stream.of(
        w -> RIGHT.loss(w + h) - RIGHT.loss(w) / h,
        w -> RIGHT.loss(w + h) - RIGHT.loss(w - h) / (2 * h));
  }

  /** What is left of the difference of two values of seven digits. */
  private static Stream<DoubleUnaryOperator> byFloat(double h) {
    return Stream.of(
        w -> ((float) RIGHT.loss(w + h) - (float) RIGHT.loss(w)) / h,
        w -> ((float) RIGHT.loss(w + h) - (float) RIGHT.loss(w - h)) / (2 * h),
        w -> ((float) RIGHT.loss(w) - (float) RIGHT.loss(w - h)) / h);
  }

  private Misconception slope(String id, String title, String hint, DoubleUnaryOperator... ways) {
    return mistake(
        Task.LOSS_DERIVATIVE, id, title, hint, Stream.of(ways).map(this::lossDerivative));
  }
}
