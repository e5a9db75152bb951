package tangent.model;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.task.Task;

/** What goes wrong when a slope is measured. */
final class DerivativeMistakes {

  private static final String HOW_FAR =
      "How far apart are the two points where you ask the function?";
  private static final String RISE_AND_RUN =
      "A slope is rise divided by run. What is the run here?";

  private DerivativeMistakes() {}

  /** What somebody makes of two values: the one on the right, the one on the left, and the run. */
  private interface Slip {
    double of(double right, double left, double run);
  }

  /** How far somebody steps. */
  private interface Stride {
    double of(double x, double h);
  }

  static List<Part1Mistake> all() {
    return Stream.of(divisions(), places(), others()).flatMap(List::stream).toList();
  }

  private static List<Part1Mistake> divisions() {
    return List.of(
        mistake(
            "half-the-slope",
            "half the slope: a single step is divided by 2h",
            HOW_FAR,
            (f, x, h) -> PlainPart1.forward(f, x, h) / 2,
            (f, x, h) -> PlainPart1.forward(f, x, -h) / 2),
        mistake(
            "double-the-slope",
            "twice the slope: a step to each side is divided by h",
            HOW_FAR,
            (f, x, h) -> PlainPart1.central(f, x, h) * 2),
        mistake(
            "rise-without-run",
            "the rise is not divided by the run",
            RISE_AND_RUN,
            slips((right, left, run) -> right - left)),
        mistake(
            "run-squared",
            "divided by h twice",
            "Slope is rise divided by run: one division by the distance is enough.",
            (f, x, h) -> PlainPart1.forward(f, x, h) / h,
            (f, x, h) -> PlainPart1.forward(f, x, -h) / h,
            (f, x, h) -> PlainPart1.central(f, x, h) / h,
            (f, x, h) -> PlainPart1.central(f, x, h) * 2 / h),
        mistake(
            "times-the-run",
            "multiplied by h instead of divided",
            "Slope is rise divided by run. Try f(x) = 3x, whose slope is 3.",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x)) * h,
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) * h,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) * h,
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) * (2 * h)),
        mistake(
            "brackets-around-rise",
            "brackets missing: only the second value is divided",
            "Java divides before it subtracts. Which part should be divided?",
            slips((right, left, run) -> right - left / run)),
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

  private static List<Part1Mistake> places() {
    return List.of(
        mistake(
                "own-step",
                "a step of your own instead of h",
                "The caller chooses the step. Where does your code use h?",
                (f, x, h) -> PlainPart1.central(f, x, 1e-6))
            .withPlaces(
                observed -> Asked.step(observed).flatMap(step -> slopesWith((x, h) -> step))),
        mistake(
            "step-times-x",
            "the step grows with x: h times x instead of h",
            "Try x = 0: how far do you step?",
            slips((x, h) -> h * x, DerivativeMistakes::slope)),
        mistake(
                "step-too-far",
                "the step is longer than h",
                "From x - h to x + h is as far as you may look.",
                (f, x, h) -> PlainPart1.forward(f, x, 2 * h))
            .withPlaces(
                observed ->
                    Asked.stepInSteps(observed)
                        .filter(multiple -> multiple > 1.001)
                        .flatMap(multiple -> slopesWith((x, h) -> multiple * h))),
        mistake(
            "slope-at-zero",
            "the slope at 0 instead of at x",
            "Where does your code use x?",
            (f, x, h) -> PlainPart1.forward(f, 0, h),
            (f, x, h) -> PlainPart1.central(f, 0, h)),
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
        alone(
            "step-not-taken",
            "f(x) minus f(x): the function is asked twice at the same place",
            "Nothing changes between your two values. What should be different the second time?",
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x)) / h),
        alone(
            "value-nudged",
            "h is added to the value instead of to x",
            "f(x) + h moves the result. To see the function react, change its input.",
            (f, x, h) -> (f.applyAsDouble(x) + h - f.applyAsDouble(x)) / h),
        mistake(
                "asked-at-x-only",
                "the function is asked at x and nowhere else",
                "One point says how high the curve is. How many points does a slope need?",
                (f, x, h) -> f.applyAsDouble(x) * h + x)
            .byPlaces(Asked::atXOnly),
        mistake(
            "slope-of-the-lesson",
            "the formula for the slope of the lesson's f, whatever function is given",
            "The function is an argument: it may be any function. Ask it for values.",
            (f, x, h) -> 3 * x * x - 12 * x + 9),
        mistake(
            "own-f-measured",
            "your own f is measured, whatever function is given",
            "The function is an argument: it may be any function. Which one does your code ask?",
            (f, x, h) -> PlainPart1.central(PlainPart1::f, x, h),
            (f, x, h) -> PlainPart1.forward(PlainPart1::f, x, h),
            (f, x, h) -> PlainPart1.forward(PlainPart1::f, x, -h)),
        mistake(
                "never-asked",
                "a formula instead of a measurement: the function is never asked",
                "The function is an argument: it may be any function. Ask it for values near x.",
                (f, x, h) -> 2 * x)
            .byPlaces(Asked::nowhere));
  }

  private static List<Part1Mistake> others() {
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
            "the slope is rounded to two decimals or fewer",
            "Round when you print, not when you compute.",
            Stream.of(2, 0, 1)
                .flatMap(
                    digits -> slips((right, left, run) -> rounded((right - left) / run, digits)))),
        mistake(
            "positive-x-only",
            "x is rejected unless it is positive",
            "A slope can be measured left of zero too. Which argument must be positive?",
            slips(DerivativeMistakes::slope).map(DerivativeMistakes::forPositiveX)),
        alone(
            "half-is-zero",
            "1 / 2 is 0: a division of whole numbers",
            "What does Java give for 1 / 2, and what for 1.0 / 2?",
            (f, x, h) -> (1 / 2) * (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / h));
  }

  static double rounded(double number, int digits) {
    double shift = Math.pow(10, digits);
    return Math.round(number * shift) / shift;
  }

  private static double slope(double right, double left, double run) {
    return (right - left) / run;
  }

  private static Part1Model.Derivative forPositiveX(Part1Model.Derivative measure) {
    return (f, x, h) -> {
      PlainPart1.requirePositive(x);
      return measure.at(f, x, h);
    };
  }

  /** The same slip with a step to the right, with one to the left, and with one to each side. */
  private static Stream<Part1Model.Derivative> slips(Slip slip) {
    return slips((x, h) -> h, slip);
  }

  private static Stream<Part1Model.Derivative> slips(Stride stride, Slip slip) {
    return Stream.of(
        (f, x, h) -> slip(f, x, 0, stride.of(x, h), slip),
        (f, x, h) -> slip(f, x, -stride.of(x, h), 0, slip),
        (f, x, h) -> slip(f, x, -stride.of(x, h), stride.of(x, h), slip));
  }

  private static double slip(
      DoubleUnaryOperator f, double x, double left, double right, Slip slip) {
    return slip.of(f.applyAsDouble(x + right), f.applyAsDouble(x + left), right - left);
  }

  private static Stream<Part1Model> slopesWith(Stride stride) {
    return slips(stride, DerivativeMistakes::slope)
        .map(way -> Part1Model.right().withDerivative(way));
  }

  private static Part1Mistake mistake(
      String id, String title, String hint, Part1Model.Derivative... ways) {
    return mistake(id, title, hint, Part1Model.right(), Stream.of(ways));
  }

  private static Part1Mistake mistake(
      String id, String title, String hint, Stream<Part1Model.Derivative> ways) {
    return mistake(id, title, hint, Part1Model.right(), ways);
  }

  /**
   * A derivative that gives the same for every input. Such an error is not carried forward: these
   * students have written their other methods without it.
   */
  private static Part1Mistake alone(
      String id, String title, String hint, Part1Model.Derivative derivative) {
    return mistake(id, title, hint, Part1Model.independent(), Stream.of(derivative));
  }

  private static Part1Mistake mistake(
      String id, String title, String hint, Part1Model model, Stream<Part1Model.Derivative> ways) {
    return Part1Mistake.of(
            id, Task.DERIVATIVE, title, hint, ways.map(model::withDerivative).toList())
        .withPlaces();
  }
}
