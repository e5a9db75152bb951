package tangent.assignment.student;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/**
 * What goes wrong with where the function is asked when a slope is measured, and with which one is.
 */
record Part1PlaceMisconceptions(Solution reference) implements DerivativeSlips {

  List<Misconception> all() {
    return List.of(
        mistake(
                "own-step",
                "a step of your own instead of h",
                "The caller chooses the step. Where does your code use h?",
                (f, x, h) -> PlainPart1.central(f, x, 1e-6),
                (f, x, h) -> PlainPart1.extrapolated(f, x, Math.min(h, 1e-3)))
            .withPlaces(
                observed ->
                    Stream.concat(
                            EvaluationPoints.step(observed).map(step -> (x, h) -> step),
                            limitsOf(observed))
                        .flatMap(this::slopesWith)),
        mistake(
            "step-times-x",
            "the step grows with x: h times x instead of h",
            "Try x = 0: how far do you step?",
            Stream.<DerivativeSlips.Stride>of((x, h) -> h * x, (x, h) -> h * Math.abs(x))
                .flatMap(stride -> slips(stride, DerivativeSlips::slope))),
        mistake(
            "step-grows-with-x",
            "the step grows with x where x is large: it is longer than h",
            "From x - h to x + h is as far as you may look, however large x is.",
            Stream.<DerivativeSlips.Stride>of(
                    (x, h) -> h * Math.max(1, Math.abs(x)), (x, h) -> h * (1 + Math.abs(x)))
                .flatMap(stride -> slips(stride, DerivativeSlips::slope))),
        mistake(
            "step-squared",
            "the step is h times h instead of h",
            "How far is a step with h = 0.01? Where do you ask the function?",
            slips((x, h) -> h * h, DerivativeSlips::slope)),
        mistake(
                "step-too-far",
                "the step is longer than h",
                "From x - h to x + h is as far as you may look.",
                (f, x, h) -> PlainPart1.forward(f, x, 2 * h))
            .byPlaces(EvaluationPoints::beyondStep),
        mistake(
            "slope-at-zero",
            "the slope at 0 instead of at x",
            "Where does your code use x?",
            (f, x, h) -> PlainPart1.forward(f, 0, h),
            (f, x, h) -> PlainPart1.central(f, 0, h)),
        mistake(
            "value-at-h",
            "the second value is that at h instead of that at x",
            "From which place to which does your step go?",
            (f, x, h) -> (f.applyAsDouble(x + h) - f.applyAsDouble(h)) / h,
            (f, x, h) -> (f.applyAsDouble(h) - f.applyAsDouble(x - h)) / h),
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
            .byPlaces(EvaluationPoints::atXOnly),
        new Misconception(
                "turning-own-step",
                Task.TURNING,
                "a step of your own, whatever reach is: where that is short, it is too long",
                "A tenth of the reach at most: how long may your step be where reach is 0.000001?",
                turning(withStep(PlainPart1::central, 1e-3)))
            .withPlaces(
                observed ->
                    EvaluationPoints.nearestToZero(observed)
                        .map(each -> EvaluationPoints.farthest(each) - EvaluationPoints.third(each))
                        .filter(step -> step > 0 && Double.isFinite(step))
                        .map(EvaluationPoints::asTyped)
                        .flatMap(
                            step ->
                                Part1TurningMisconceptions.measures()
                                    .map(measure -> turning(withStep(measure, step))))),
        mistake(
            "slope-of-the-lesson",
            "the formula for the slope of the lesson's f, whatever function is given",
            "The function is an argument: it may be any function. Ask it for values.",
            (f, x, h) -> Lesson.F.slope().at(x)),
        mistake(
            "own-f-measured",
            "your own f is measured, whatever function is given",
            "The function is an argument: it may be any function. Which one does your code ask?",
            (f, x, h) -> PlainPart1.central(Lesson.F, x, h),
            (f, x, h) -> PlainPart1.forward(Lesson.F, x, h),
            (f, x, h) -> PlainPart1.forward(Lesson.F, x, -h)),
        mistake(
                "never-asked",
                "a formula instead of a measurement: the function is never asked",
                "The function is an argument: it may be any function. Ask it for values near x.",
                (f, x, h) -> 2 * x)
            .byPlaces(EvaluationPoints::nowhere));
  }

  private static Part1Model.Turn withStep(Part1Model.Derivative measure, double step) {
    return (own, f, x, reach) ->
        PlainPart1.told(measure.at(f, x - reach, step), measure.at(f, x + reach, step));
  }

  /** h where it is not too short, or not too long, for a limit: what was done with extreme ones. */
  private static Stream<DerivativeSlips.Stride> limitsOf(List<Observation> observed) {
    Comparator<Observation> byStep = Comparator.comparingDouble(EvaluationPoints::third);
    return Stream.concat(
        limit(observed, byStep).map(least -> (x, h) -> Math.max(h, least)),
        limit(observed, byStep.reversed()).map(most -> (x, h) -> Math.min(h, most)));
  }

  /** The step where h is extreme, read off as near to 0 as it was taken. */
  private static Stream<Double> limit(List<Observation> observed, Comparator<Observation> extreme) {
    double step =
        observed.stream()
            .filter(each -> EvaluationPoints.farthest(each) > 0)
            .min(extreme)
            .map(EvaluationPoints::farthest)
            .orElse(0.0);
    return EvaluationPoints.nearestToZero(
            observed.stream()
                .filter(each -> Math.abs(EvaluationPoints.farthest(each) - step) <= 1e-3 * step)
                .toList())
        .map(EvaluationPoints::farthest);
  }

  private Stream<Solution> slopesWith(DerivativeSlips.Stride stride) {
    return Stream.concat(
            slips(stride, DerivativeSlips::slope),
            Stream.of((f, x, h) -> PlainPart1.extrapolated(f, x, stride.of(x, h))))
        .map(this::derivative);
  }
}
