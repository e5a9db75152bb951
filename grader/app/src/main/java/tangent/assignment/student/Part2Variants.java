package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.contract.Part2;
import tangent.contract.Solution;

/** Honest ways to write Part 2 that differ from the reference's. */
record Part2Variants(Solution reference) implements Models {

  private static final Polynomial SLOPE = Lesson.LOSS.slope();
  private static final WalkingModel RIGHT = new WalkingModel();

  static List<Variant> of(Solution reference) {
    Part2Variants variants = new Part2Variants(reference);
    List<Variant> all = new ArrayList<>();
    all.addAll(variants.ofLoss());
    all.addAll(variants.ofLossDerivative());
    all.addAll(variants.ofStep());
    all.addAll(variants.ofDescend());
    all.addAll(new Part2OutcomeVariants(reference).all());
    return List.copyOf(all);
  }

  private List<Variant> ofLoss() {
    return List.of(
        new Variant(
            "loss-horner",
            "the loss by Horner's rule",
            loss(w -> Formulations.horner(Lesson.LOSS, w))),
        new Variant(
            "loss-powers", "the loss by Math.pow", loss(w -> Formulations.powers(Lesson.LOSS, w))),
        new Variant(
            "loss-completed-square",
            "the loss by completing the square",
            loss(Part2Variants::completedSquare)));
  }

  private List<Variant> ofLossDerivative() {
    return List.of(
        slope("forward", w -> (RIGHT.loss(w + 1e-4) - RIGHT.loss(w)) / 1e-4),
        slope("backward", w -> (RIGHT.loss(w) - RIGHT.loss(w - 1e-4)) / 1e-4),
        slope("central", w -> (RIGHT.loss(w + 1e-4) - RIGHT.loss(w - 1e-4)) / 2e-4),
        slope("tiny-step", w -> (RIGHT.loss(w + 1e-8) - RIGHT.loss(w)) / 1e-8),
        slope("far-too-tiny-step", w -> (RIGHT.loss(w + 1e-12) - RIGHT.loss(w)) / 1e-12),
        slope(
            "central-of-completed-square",
            w -> (completedSquare(w + 1e-11) - completedSquare(w - 1e-11)) / 2e-11),
        slope(
            "richardson",
            w -> {
              double wide = (RIGHT.loss(w + 1e-4) - RIGHT.loss(w - 1e-4)) / 2e-4;
              double narrow = (RIGHT.loss(w + 5e-5) - RIGHT.loss(w - 5e-5)) / 1e-4;
              return (4 * narrow - wide) / 3;
            }),
        slope(
            "way-really-gone",
            w -> (RIGHT.loss(w + 1e-4) - RIGHT.loss(w - 1e-4)) / ((w + 1e-4) - (w - 1e-4))),
        slope("powers", w -> Formulations.powers(SLOPE, w)),
        slope("horner", w -> Formulations.horner(SLOPE, w)));
  }

  private List<Variant> ofStep() {
    return List.of(
        step("fused", (slope, w, rate) -> Math.fma(-rate, slope.applyAsDouble(w), w)),
        step("plus-minus", (slope, w, rate) -> w + -rate * slope.applyAsDouble(w)),
        step("slope-first", (slope, w, rate) -> -(slope.applyAsDouble(w) * rate) + w),
        step(
            "asked-twice",
            (slope, w, rate) ->
                slope.applyAsDouble(w) > 0
                    ? w - Math.abs(slope.applyAsDouble(w)) * rate
                    : w + Math.abs(slope.applyAsDouble(w)) * rate),
        step(
            "looking-around",
            (slope, w, rate) -> {
              slope.applyAsDouble(w + 1);
              return w - rate * slope.applyAsDouble(w);
            }));
  }

  private List<Variant> ofDescend() {
    return List.of(
        descend(
            "recursive",
            (self, slope, start, rate, steps) -> recursive(self, slope, start, rate, steps)),
        descend(
            "streamed",
            (self, slope, start, rate, steps) ->
                DoubleStream.iterate(start, w -> self.step(slope, w, rate))
                    .limit(steps + 1L)
                    .toArray()),
        descend("listed", Part2Variants::listed),
        descend(
            "without-step",
            (self, slope, start, rate, steps) -> {
              double[] walk = new double[steps + 1];
              double w = start;
              for (int i = 0; i <= steps; i++) {
                walk[i] = w;
                w -= slope.applyAsDouble(w) * rate;
              }
              return walk;
            }),
        descend("changes-added-up", Part2Variants::addedUp),
        descend(
            "slope-asked-again-at-the-end",
            (self, slope, start, rate, steps) -> {
              double[] walk = WalkingModel.walk(self, slope, start, rate, steps);
              slope.applyAsDouble(walk[steps]);
              return walk;
            }));
  }

  private static double completedSquare(double w) {
    return Formulations.completedSquare(Lesson.LOSS, w);
  }

  private static double[] recursive(
      Part2 self, DoubleUnaryOperator slope, double start, double rate, int steps) {
    if (steps == 0) {
      return new double[] {start};
    }
    double[] before = recursive(self, slope, start, rate, steps - 1);
    double[] walk = Arrays.copyOf(before, steps + 1);
    walk[steps] = self.step(slope, before[steps - 1], rate);
    return walk;
  }

  private static double[] listed(
      Part2 self, DoubleUnaryOperator slope, double start, double rate, int steps) {
    List<Double> walk = new ArrayList<>(List.of(start));
    while (walk.size() <= steps) {
      walk.add(self.step(slope, walk.get(walk.size() - 1), rate));
    }
    return walk.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The start minus the rate times all slopes so far: rounded in another order. */
  private static double[] addedUp(
      Part2 self, DoubleUnaryOperator slope, double start, double rate, int steps) {
    double[] walk = new double[steps + 1];
    double slopes = 0;
    walk[0] = start;
    for (int i = 1; i <= steps; i++) {
      slopes += slope.applyAsDouble(walk[i - 1]);
      walk[i] = start - rate * slopes;
    }
    return walk;
  }

  private Variant slope(String how, DoubleUnaryOperator other) {
    return Variant.of("loss-derivative-", "the slope of the loss: ", how, lossDerivative(other));
  }

  private Variant step(String how, WalkingModel.Stepping other) {
    return Variant.of("step-", "one step: ", how, step(other));
  }

  private Variant descend(String how, WalkingModel.Walking other) {
    return Variant.of("descend-", "a walk: ", how, descend(other));
  }
}
