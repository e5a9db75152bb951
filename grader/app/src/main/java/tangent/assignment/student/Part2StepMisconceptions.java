package tangent.assignment.student;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.assignment.Task;
import tangent.contract.Solution;
import tangent.run.Observation;

/** What goes wrong with one step downhill; {@code descend} inherits it. */
record Part2StepMisconceptions(Solution reference) implements Models {

  List<Misconception> all() {
    return List.of(
        step(
            "step-uphill",
            "uphill: the step goes with the slope",
            "Where the slope is positive, downhill is to the left.",
            (slope, w, rate) -> w + rate * slope.applyAsDouble(w)),
        step(
            "step-without-rate",
            "the learning rate is forgotten",
            "The length of the step is the learning rate times the slope.",
            (slope, w, rate) -> w - slope.applyAsDouble(w)),
        step(
            "step-own-rate",
            "a learning rate of your own instead of the one that was given",
            "The caller chooses the learning rate. Where does your code use it?",
            (slope, w, rate) -> w - 0.1 * slope.applyAsDouble(w),
            (slope, w, rate) -> w - 0.01 * slope.applyAsDouble(w),
            (slope, w, rate) -> w - 0.001 * slope.applyAsDouble(w),
            (slope, w, rate) -> w - 0.05 * slope.applyAsDouble(w),
            (slope, w, rate) -> w - 0.5 * slope.applyAsDouble(w)),
        step(
            "step-divided-by-rate",
            "slope and learning rate are divided where they should be multiplied",
            "A smaller learning rate must make the step smaller, and a steeper slope longer.",
            (slope, w, rate) -> w - slope.applyAsDouble(w) / rate,
            (slope, w, rate) -> w - rate / slope.applyAsDouble(w)),
        step(
            "step-without-slope",
            "the slope is not asked: the step is learning rate times weight",
            "How long the step is depends on the slope at w, not on w.",
            (slope, w, rate) -> w - rate * w),
        step(
            "step-rate-only",
            "the slope is not asked: each step is as long as the learning rate",
            "Where it is steep, the step is long. Where do you ask for the slope?",
            (slope, w, rate) -> w - rate),
        step(
            "step-sign-only",
            "only the sign of the slope counts, not its size",
            "Where it is steep, the step is long; where it is flat, it is short.",
            (slope, w, rate) -> w - rate * Math.signum(slope.applyAsDouble(w)),
            (slope, w, rate) -> bySign(slope.applyAsDouble(w), w, rate, w),
            (slope, w, rate) -> bySign(slope.applyAsDouble(w), w, rate, w + rate),
            (slope, w, rate) -> bySign(slope.applyAsDouble(w), w, rate, w - rate),
            (slope, w, rate) -> bySize(slope.applyAsDouble(w), w, rate, 0),
            (slope, w, rate) -> bySize(slope.applyAsDouble(w), w, rate, 1e-8)),
        step(
            "step-always-left",
            "the sign of the slope is lost: every step goes to the left",
            "Where the slope is negative, downhill is to the right.",
            (slope, w, rate) -> w - rate * Math.abs(slope.applyAsDouble(w))),
        step(
            "step-slope-at-zero",
            "the slope is asked at 0 instead of at w",
            "The slope changes from place to place. Where do you stand?",
            (slope, w, rate) -> w - rate * slope.applyAsDouble(0)),
        step(
            "step-slope-at-rate-times-w",
            "the slope is asked at learning rate times w",
            "The learning rate goes with the slope, not with the place where it is asked.",
            (slope, w, rate) -> w - slope.applyAsDouble(rate * w)),
        step(
            "step-rate-on-all",
            "the learning rate multiplies the weight as well",
            "The learning rate belongs to the slope alone. Look at your brackets.",
            (slope, w, rate) -> rate * (w - slope.applyAsDouble(w)),
            (slope, w, rate) -> (w - slope.applyAsDouble(w)) * rate),
        step(
            "step-is-the-slope",
            "the slope instead of the new weight",
            "The result is where you stand after the step, not how steep it was.",
            (slope, w, rate) -> slope.applyAsDouble(w)),
        step(
            "step-multiplied",
            "the weight is multiplied where something should be taken away from it",
            "A step moves the weight: from w, in one direction or the other.",
            (slope, w, rate) -> w * rate * slope.applyAsDouble(w),
            (slope, w, rate) -> w * -rate * slope.applyAsDouble(w),
            (slope, w, rate) -> w - w * rate * slope.applyAsDouble(w)),
        step(
            "step-brackets",
            "the learning rate is taken from the weight, and the slope multiplies all of it",
            "Which two numbers make the step? Only then it is taken from the weight.",
            (slope, w, rate) -> (w - rate) * slope.applyAsDouble(w)),
        step(
            "step-rate-twice",
            "the learning rate is multiplied in twice",
            "The length of the step is the learning rate times the slope.",
            (slope, w, rate) -> w - rate * rate * slope.applyAsDouble(w)),
        step(
            "step-exchanged",
            "weight and slope are exchanged: the step is taken from the slope",
            "Where do you stand before the step, and what tells how far to go?",
            (slope, w, rate) -> slope.applyAsDouble(w) - rate * w),
        step(
            "step-float",
            "float instead of double: the last digits are lost",
            "A float keeps about 7 digits, a double 16. Use double all the way.",
            (slope, w, rate) -> (float) (w - rate * slope.applyAsDouble(w)),
            (slope, w, rate) -> w - (float) rate * slope.applyAsDouble(w),
            (slope, w, rate) -> w - (float) (rate * slope.applyAsDouble(w)),
            (slope, w, rate) -> (float) w - (float) rate * (float) slope.applyAsDouble(w)),
        step(
            "step-whole-slope",
            "the slope is cut or rounded to a whole number",
            "What becomes of a slope of 0.9 when it is stored in an int?",
            (slope, w, rate) -> w - rate * (int) slope.applyAsDouble(w),
            (slope, w, rate) -> w - rate * (long) slope.applyAsDouble(w),
            (slope, w, rate) -> w - rate * Math.round(slope.applyAsDouble(w))),
        step(
            "step-rounded",
            "the new weight is rounded to a few decimals",
            "Round when you print, not when you compute.",
            CoarseNumbers.roundings(4, 3, 2, 6, 1, 0, 5, 8)
                .map(Part2StepMisconceptions::rounded)
                .toArray(WalkingModel.Stepping[]::new)),
        step(
            "step-change-only",
            "the change instead of the new weight",
            "The result is where you stand after the step, not how far it goes.",
            (slope, w, rate) -> -rate * slope.applyAsDouble(w)),
        step(
            "step-minus-weight",
            "the weight is taken from the step: the sign of the result is wrong",
            "Is it weight minus step, or step minus weight?",
            (slope, w, rate) -> rate * slope.applyAsDouble(w) - w),
        step(
                "step-cut-off",
                "a steep slope is cut down to a limit",
                "A slope of 10 makes a step ten times as long as a slope of 1.",
                slopeCutTo(10),
                stepCutTo(1),
                slopeCutTo(1))
            .withAnswers(
                observed ->
                    Stream.of(
                            slopeCutTo(longest(observed, EvaluationPoints::third)),
                            stepCutTo(longest(observed, each -> 1)))
                        .map(this::step)),
        step(
            "step-twice",
            "two steps instead of one",
            "How often does your code move the weight?",
            (slope, w, rate) -> {
              double next = w - rate * slope.applyAsDouble(w);
              return next - rate * slope.applyAsDouble(next);
            },
            (slope, w, rate) -> w - 2 * rate * slope.applyAsDouble(w)),
        step(
            "step-own-loss-derivative",
            "the own lossDerivative is asked instead of the slope that was given",
            "The slope is an argument: it may be that of any loss. Where does your code ask it?",
            (slope, w, rate) -> w - rate * Lesson.LOSS.slope().at(w)),
        neverAsked());
  }

  private Misconception neverAsked() {
    return step(
            "step-never-asked",
            "the slope is never asked",
            "slope is a function. Where do you ask it how steep it is at w?",
            (slope, w, rate) -> w - rate * (w - 1))
        .byPlaces(EvaluationPoints::nowhere);
  }

  private static WalkingModel.Stepping rounded(DoubleUnaryOperator rounding) {
    return (slope, w, rate) -> rounding.applyAsDouble(w - rate * slope.applyAsDouble(w));
  }

  /** Where the slope is neither above nor below 0, that is 0 or no number, {@code otherwise}. */
  static double bySign(double slope, double w, double rate, double otherwise) {
    return slope > 0 ? w - rate : slope < 0 ? w + rate : otherwise;
  }

  /** With the slope divided by its size, where it has one. */
  static double bySize(double slope, double w, double rate, double size) {
    return slope == 0 ? w : w - rate * (slope / (Math.abs(slope) + size));
  }

  private static WalkingModel.Stepping slopeCutTo(double limit) {
    return (slope, w, rate) -> w - rate * cut(slope.applyAsDouble(w), limit);
  }

  private static WalkingModel.Stepping stepCutTo(double limit) {
    return (slope, w, rate) -> w - cut(rate * slope.applyAsDouble(w), limit);
  }

  private static double cut(double number, double limit) {
    return Math.max(-limit, Math.min(limit, number));
  }

  /**
   * The longest step in such units, read from the weight that leaves it most digits among those
   * from which it is as long.
   */
  private static double longest(List<Observation> observed, ToDoubleFunction<Observation> unit) {
    List<Observation> finite =
        observed.stream()
            .filter(each -> each.answer() instanceof Double next && Double.isFinite(next))
            .filter(each -> Math.abs(EvaluationPoints.x(each)) < 1e3)
            .toList();
    ToDoubleFunction<Observation> length =
        each -> Math.abs((double) each.answer() - EvaluationPoints.x(each));
    ToDoubleFunction<Observation> inUnits =
        each -> length.applyAsDouble(each) / unit.applyAsDouble(each);
    double longest = finite.stream().mapToDouble(inUnits).max().orElse(0);
    return finite.stream()
        .filter(each -> inUnits.applyAsDouble(each) > longest * (1 - 1e-6))
        .max(
            Comparator.comparingDouble(
                each -> length.applyAsDouble(each) / Math.abs(EvaluationPoints.x(each))))
        .map(inUnits::applyAsDouble)
        .orElse(longest);
  }

  private Misconception step(String id, String title, String hint, WalkingModel.Stepping... ways) {
    return mistake(Task.STEP, id, title, hint, Stream.of(ways).map(this::step));
  }
}
