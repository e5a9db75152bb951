package tangent.assignment.student;

import static tangent.assignment.student.Feature.count;
import static tangent.assignment.student.Feature.real;
import static tangent.assignment.student.Feature.size;

import derivatives.part2.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Perturbations of the methods of Part 2. */
record Part2Perturbations(Solution reference, Draw draw) implements Models {

  private static final WalkingModel RIGHT = new WalkingModel();

  Perturbation loss() {
    Where where = draw.whereNumbers(real("w"), real("w"), real("answer"));
    Effect effect = draw.effect();
    return Perturbation.of(Task.LOSS2, effect, where, loss(bent(RIGHT::loss, where, effect::of)));
  }

  Perturbation lossDerivative() {
    Where where = draw.whereNumbers(real("w"), real("w"), real("answer"));
    if (draw.count(0, 3) == 0) {
      double step = draw.log(-3.7, -1);
      boolean central = draw.coin();
      DoubleUnaryOperator quotient =
          w ->
              central
                  ? PlainPart1.central(RIGHT::loss, w, step)
                  : PlainPart1.forward(RIGHT::loss, w, step);
      return Perturbation.of(
          Task.LOSS_DERIVATIVE,
          (central ? "central" : "forward") + " quotient",
          Map.of("step", step),
          where,
          lossDerivative(
              w -> {
                double right = RIGHT.lossDerivative(w);
                return where.holds(Moment.of(null, w, w, right))
                    ? quotient.applyAsDouble(w)
                    : right;
              }));
    }
    Effect effect = draw.effect();
    return Perturbation.of(
        Task.LOSS_DERIVATIVE,
        effect,
        where,
        lossDerivative(bent(RIGHT::lossDerivative, where, effect::of)));
  }

  private static DoubleUnaryOperator bent(
      DoubleUnaryOperator method, Where where, DoubleUnaryOperator effect) {
    return w -> {
      double right = method.applyAsDouble(w);
      return where.holds(Moment.of(null, w, w, right)) ? effect.applyAsDouble(right) : right;
    };
  }

  Perturbation step() {
    Where where = draw.where(real("w"), size("rate"), real("slope"), real("answer"));
    Effect effect = draw.effect();
    boolean onSlope = draw.coin();
    return Perturbation.of(
        Task.STEP,
        (onSlope ? "slope " : "") + effect.name(),
        effect.numbers(),
        where,
        step(
            (slope, w, rate) -> {
              double there = slope.applyAsDouble(w);
              double right = w - rate * there;
              if (!where.holds(Moment.of(slope, w, rate, there, right))) {
                return right;
              }
              return onSlope ? w - rate * effect.of(there) : effect.of(right);
            }));
  }

  Perturbation descend() {
    Where where =
        draw.where(real("start"), size("rate"), count("steps"), real("second"), real("last"));
    int kind = draw.count(0, 4);
    int i = draw.count(1, 7);
    double by = draw.log(-3, 0.5);
    double limit = draw.log(-1, 8);
    Entries entries = Entries.drawWithoutArgument(draw);
    String what =
        switch (kind) {
          case 0 -> "stands still from";
          case 1 -> "rate times";
          case 2 -> "cut off at";
          default -> entries.name();
        };
    Map<String, Double> numbers =
        switch (kind) {
          case 0 -> Map.of("i", (double) i);
          case 1 -> Map.of("by", by);
          case 2 -> Map.of("limit", limit);
          default -> entries.numbers();
        };
    return Perturbation.of(
        Task.DESCEND2,
        what,
        numbers,
        where,
        descend(
            (self, slope, start, rate, steps) -> {
              double[] right = WalkingModel.walk(self, slope, start, rate, steps);
              double second = right[Math.min(1, steps)];
              if (!where.holds(Moment.of(slope, start, rate, steps, second, right[steps]))) {
                return right;
              }
              return switch (kind) {
                case 0 -> standing(right, i);
                case 1 -> WalkingModel.walk(self, slope, start, rate * (1 + by), steps);
                case 2 ->
                    Arrays.stream(right).map(w -> Math.max(-limit, Math.min(limit, w))).toArray();
                default -> entries.change().of(right, new double[0]);
              };
            }));
  }

  private static double[] standing(double[] right, int from) {
    for (int i = from + 1; i < right.length; i++) {
      right[i] = right[from];
    }
    return right;
  }

  Perturbation outcome() {
    Where where =
        draw.where(count("length"), size("tolerance"), real("last"), real("slope"), real("first"));
    int kind = draw.count(0, 4);
    int i = draw.count(0, 7);
    double by = draw.log(-3, 1);
    Outcome other = draw.of(List.of(Outcome.values()));
    String what =
        switch (kind) {
          case 0 -> "weight left out";
          case 1 -> "tolerance times";
          case 2 -> "slope elsewhere";
          case 3 -> "argument changed";
          default -> "always " + other;
        };
    return Perturbation.of(
        Task.OUTCOME,
        what,
        switch (kind) {
          case 0, 2, 3 -> Map.of("i", (double) i);
          case 1 -> Map.of("by", by);
          default -> Map.of();
        },
        where,
        outcome(
            (slope, weights, tolerance) -> {
              int last = weights.length - 1;
              double there = slope.applyAsDouble(weights[last]);
              Outcome right = WalkingModel.judge(slope, weights, tolerance);
              if (!where.holds(
                  Moment.of(weights, weights.length, tolerance, weights[last], there, weights[0])
                      .about(slope))) {
                return right;
              }
              double[] changed = weights.clone();
              return switch (kind) {
                case 0 -> {
                  changed[Math.min(i, last)] = i < last ? 0 : weights[last];
                  yield WalkingModel.judge(slope, changed, tolerance);
                }
                case 1 -> WalkingModel.judge(slope, weights, tolerance * (1 + by));
                case 2 -> {
                  double place = weights[Math.min(i, last)];
                  yield right == Outcome.DIVERGED
                      ? right
                      : WalkingModel.judge(slope, new double[] {place}, tolerance);
                }
                case 3 -> {
                  weights[Math.min(i, last)] += 1;
                  yield right;
                }
                default -> other;
              };
            }));
  }
}
