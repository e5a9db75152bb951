package tangent.model;

import java.util.List;
import tangent.task.Task;

/** What goes wrong when a slope is measured. */
final class DerivativeMistakes {

  private DerivativeMistakes() {}

  static List<Part1Mistake> all() {
    return List.of(
        mistake(
            "half-the-slope",
            "half the slope: a forward difference divided by 2h",
            "How far apart are the two points where you ask the function?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (2 * h)),
        mistake(
            "double-the-slope",
            "twice the slope: a central difference divided by h",
            "How far apart are the two points where you ask the function?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h),
        mistake(
            "rise-without-run",
            "the rise is not divided by the run",
            "A slope is rise divided by run. What is the run here?",
            (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x)),
        mistake(
            "run-squared",
            "divided by h twice",
            "A slope is rise divided by run: one division by the distance is enough.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (h * h)),
        mistake(
            "times-the-run",
            "multiplied by h instead of divided",
            "Slope is rise divided by run. Try f(x) = 3x, whose slope is 3.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) * h),
        mistake(
            "brackets-around-rise",
            "brackets missing: only f(x) is divided by h",
            "Java divides before it subtracts. Which part should be divided?",
            (f, x, h) -> f.applyAsDouble(x + h) - f.applyAsDouble(x) / h),
        mistake(
            "brackets-around-run",
            "brackets missing: divided by 2 and then multiplied by h",
            "Java reads a / 2 * h from left to right. Which part should be below the line?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2 * h),
        mistake(
            "slope-sign",
            "wrong sign: f(x) - f(x + h) instead of f(x + h) - f(x)",
            "Try f(x) = 3x: it rises. Which of your two values comes first?",
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x + h)) / h),
        mistake(
            "backward-sign",
            "wrong sign: a step to the left divided as if it went to the right",
            "If you step to the left, which value must be taken from which?",
            (f, x, h) -> (f.applyAsDouble(x - h) - f.applyAsDouble(x)) / h),
        mistake(
            "values-added",
            "the two values are added instead of subtracted",
            "The rise is the difference of two values. Try a constant function.",
            (f, x, h) -> (f.applyAsDouble(x + h) + f.applyAsDouble(x - h)) / (2 * h)),
        mistake(
            "divided-by-two",
            "divided by 2 instead of by 2h",
            "The run is how far apart the two points are. Is that 2, whatever h is?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / 2),
        mistake(
            "run-is-the-place",
            "divided by x + h instead of by h",
            "The run is how far you step, not where you arrive.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) / (x + h)),
        mistake(
            "slope-without-sign",
            "the sign is thrown away",
            "A falling curve has a negative slope. Where do you lose the minus?",
            (f, x, h) -> Math.abs((f.applyAsDouble(x + h) - f.applyAsDouble(x)) / h)),
        mistake(
            "own-small-step",
            "a step of one's own, 1e-6, instead of h",
            "The caller chooses the step. Where does your code use h?",
            (f, x, h) -> PlainPart1.central(f, x, 1e-6)),
        mistake(
            "own-large-step",
            "a step of one's own, 0.001, instead of h",
            "The caller chooses the step. Where does your code use h?",
            (f, x, h) -> PlainPart1.central(f, x, 0.001)),
        mistake(
            "step-times-x",
            "the step grows with x: h times x instead of h",
            "Try x = 0: how far do you step?",
            (f, x, h) -> (f.applyAsDouble(x + h * x) - f.applyAsDouble(x)) / (h * x)),
        mistake(
            "step-twice-as-far",
            "the function is asked at x + 2h, outside the range",
            "From x - h to x + h is as far as you may look.",
            (f, x, h) -> (f.applyAsDouble(x + 2 * h) - f.applyAsDouble(x)) / (2 * h)),
        mistake(
            "value-for-slope",
            "the value of the function instead of its slope",
            "f(x) says how high the curve is. How do you find out how steep it is?",
            (f, x, h) -> f.applyAsDouble(x)),
        mistake(
            "slope-to-origin",
            "f(x) divided by x: the slope of a line from the origin",
            "The run is the small step that you take from x, not x itself.",
            (f, x, h) -> f.applyAsDouble(x) / x),
        mistake(
            "slope-at-zero",
            "the slope at 0 instead of at x",
            "Where does your code use x?",
            (f, x, h) -> (f.applyAsDouble(h) - f.applyAsDouble(0)) / h),
        mistake(
            "bend-for-slope",
            "how the slope changes (the second derivative) instead of the slope",
            "Two values are enough for a slope. What do three values with a 2 in the middle measure?",
            (f, x, h) ->
                (f.applyAsDouble(x + h) - 2 * f.applyAsDouble(x) + f.applyAsDouble(x - h))
                    / (h * h)),
        mistake(
            "slope-rounded",
            "the slope is rounded to two decimals",
            "Round when you print, not when you compute.",
            (f, x, h) -> Math.round(PlainPart1.central(f, x, h) * 100) / 100.0),
        mistake(
            "slope-of-the-lesson",
            "the formula for the slope of the lesson's f, whatever function is given",
            "The function is an argument: it may be any function. Ask it for values.",
            (f, x, h) -> 3 * x * x - 12 * x + 9),
        mistake(
            "positive-x-only",
            "x is rejected unless it is positive",
            "A slope can be measured left of zero too. Which argument must be positive?",
            (f, x, h) -> {
              PlainPart1.requirePositive(x);
              return PlainPart1.central(f, x, h);
            }),
        alone(
            "half-is-zero",
            "1 / 2 is 0: a division of whole numbers",
            "What does Java give for 1 / 2, and what for 1.0 / 2?",
            (f, x, h) -> (1 / 2) * (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h),
        alone(
            "value-nudged",
            "h is added to the value instead of to x",
            "f(x) + h moves the result. To see the function react, nudge its input.",
            (f, x, h) -> (f.applyAsDouble(x) + h - f.applyAsDouble(x)) / h));
  }

  private static Part1Mistake mistake(
      String id, String title, String hint, Part1Model.Derivative derivative) {
    return new Part1Mistake(
        id, Task.DERIVATIVE, title, hint, Part1Model.right().withDerivative(derivative));
  }

  /**
   * A derivative that gives the same for every input. Such an error is not carried forward: these
   * students have written their other methods without it.
   */
  private static Part1Mistake alone(
      String id, String title, String hint, Part1Model.Derivative derivative) {
    return new Part1Mistake(
        id, Task.DERIVATIVE, title, hint, Part1Model.independent().withDerivative(derivative));
  }
}
