package tangent.assignment.student;

import static tangent.assignment.student.CoarseNumbers.rounded;
import static tangent.assignment.student.PlainPart1.central;
import static tangent.assignment.student.PlainPart1.forward;

import java.util.List;
import java.util.stream.Stream;
import tangent.contract.Solution;

/** What goes wrong when a slope is measured. */
record Part1DerivativeMisconceptions(Solution reference) implements DerivativeSlips {

  private static final String HOW_FAR =
      "How far apart are the two points where you ask the function?";
  private static final String RISE_AND_RUN =
      "A slope is rise divided by run. What is the run here?";

  /** With rise and run. */
  List<Misconception> divisions() {
    return List.of(
        mistake(
            "half-the-slope",
            "half the slope: a single step is divided by 2h",
            HOW_FAR,
            (f, x, h) -> forward(f, x, h) / 2,
            (f, x, h) -> forward(f, x, -h) / 2),
        mistake(
            "double-the-slope",
            "twice the slope: a step to each side is divided by h",
            HOW_FAR,
            (f, x, h) -> central(f, x, h) * 2,
            (f, x, h) -> forward(f, x, h) + forward(f, x, -h)),
        mistake(
            "rise-without-run",
            "the rise is not divided by the run",
            RISE_AND_RUN,
            slips((right, left, run) -> right - left)),
        mistake(
            "run-squared",
            "divided by h twice",
            "Slope is rise divided by run: one division by the distance is enough.",
            (f, x, h) -> forward(f, x, h) / h,
            (f, x, h) -> forward(f, x, -h) / h,
            (f, x, h) -> central(f, x, h) / h,
            (f, x, h) -> central(f, x, h) * 2 / h),
        mistake(
            "times-the-run",
            "multiplied by h instead of divided",
            "Slope is rise divided by run. Try f(x) = 3x, whose slope is 3.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) * h,
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) * h,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) * h,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) * (2 * h)),
        mistake(
            "slope-upside-down",
            "upside down: the run is divided by the rise",
            "A steeper curve has a larger slope. What stands above the line?",
            slips((right, left, run) -> run / (right - left))),
        mistake(
            "values-averaged",
            "the mean of two values: they are added and halved",
            "The mean says how high the curve is. How much higher is one value than the other?",
            slips((right, left, run) -> (right + left) / 2)),
        mistake(
            "brackets-around-rise",
            "brackets missing: only the second value is divided",
            "Java divides before it subtracts. Which part should be divided?",
            Stream.concat(
                slips((right, left, run) -> right - left / run),
                Stream.of((f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x) / (x + h) - x))),
        mistake(
            "brackets-around-run",
            "brackets missing: divided by 2 and then multiplied by h",
            "Java reads a / 2 * h from left to right. Which part should be below the line?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2 * h,
            (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x - h) / 2 * h),
        mistake(
            "divided-by-two",
            "divided by 2 instead of by 2h",
            "The run is how far apart the two points are. Is that 2, whatever h is?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2),
        mistake(
            "run-is-the-place",
            "divided by the place, x + h, instead of by the step",
            "The run is how far you step, not where you arrive.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (x + h)),
        mistake(
            "left-not-turned",
            "the step to the left is divided by h instead of by -h",
            "To the left the run is negative. Try f(x) = 3x on each side by itself.",
            (f, x, h) -> (forward(f, x, h) - forward(f, x, -h)) / 2),
        mistake(
            "divided-by-x",
            "divided by x instead of by the step",
            "The run is how far you step, not where you stand.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / x,
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / x,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / x,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * x)),
        mistake(
            "slope-sign",
            "wrong sign: the two values are subtracted in the wrong order",
            "Try f(x) = 3x: it rises, so its slope is positive. Which of your two values comes"
                + " first?",
            slips((right, left, run) -> (left - right) / run)),
        mistake(
            "values-added",
            "the two values are added instead of subtracted",
            "The rise is the difference of two values. Try a constant function.",
            slips((right, left, run) -> (right + left) / run)),
        mistake(
            "value-not-subtracted",
            "one value is divided by the run: the other one is not subtracted",
            "The rise is how much higher the second value is than the first. Try a constant"
                + " function.",
            slips((right, left, run) -> right / run)),
        mistake(
            "slope-without-sign",
            "the sign is thrown away",
            "A falling curve has a negative slope. Where do you lose the minus?",
            slips((right, left, run) -> Math.abs(right - left) / run)));
  }

  /** With what comes out. */
  List<Misconception> others() {
    return List.of(
        mistake(
            "bend-for-slope",
            "how the slope changes (the second derivative) instead of the slope",
            "Two values are enough for a slope. What do three values with a 2 in the middle"
                + " measure?",
            (f, x, h) ->
                (f.applyAsDouble(x + h) - 2 * f.applyAsDouble(x) + f.applyAsDouble(x - h))
                    / (h * h)),
        mistake(
                "slope-rounded",
                "the slope is rounded to a few decimals",
                "Round when you print, not when you compute.",
                Stream.of(2, 0, 1, 3, 4, 5, 6)
                    .flatMap(
                        digits ->
                            slips((right, left, run) -> rounded((right - left) / run, digits))))
            .withPlaces(
                observed ->
                    CoarseNumbers.roundings(2, 0, 1, 3, 4, 5, 6)
                        .flatMap(
                            rounded ->
                                slips(
                                    (right, left, run) ->
                                        rounded.applyAsDouble((right - left) / run)))
                        .map(Part1Model.right()::withDerivative)
                        .map(this::part1)),
        mistake(
            "derivative-whole-numbers",
            "cut to a whole number: what stands behind the point is lost",
            "An int has no decimals. Use double all the way.",
            Stream.of(
                    slips((right, left, run) -> (int) (right - left) / run),
                    slips((right, left, run) -> (int) ((right - left) / run)),
                    slips((right, left, run) -> ((int) right - (int) left) / run))
                .flatMap(ways -> ways)),
        mistake(
            "derivative-float",
            "float instead of double: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            Stream.of(
                    slips((right, left, run) -> ((float) right - (float) left) / run),
                    slips((right, left, run) -> (float) (right - left) / run),
                    slips((right, left, run) -> ((float) right - (float) left) / (float) run),
                    slips((right, left, run) -> (float) (right - left) / (float) run),
                    slips((right, left, run) -> (float) ((right - left) / run)))
                .flatMap(ways -> ways)),
        alone(
            "half-is-zero",
            "1 / 2 is 0: a division of whole numbers",
            "What does Java give for 1 / 2, and what for 1.0 / 2?",
            (f, x, h) -> (1 / 2) * (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h));
  }
}
