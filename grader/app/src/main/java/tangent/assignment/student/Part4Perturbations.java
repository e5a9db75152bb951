package tangent.assignment.student;

import static tangent.assignment.student.Feature.count;
import static tangent.assignment.student.Feature.real;
import static tangent.assignment.student.Feature.size;

import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import tangent.assignment.Task;
import tangent.contract.Solution;

/** Perturbations of the methods of Part 4. */
record Part4Perturbations(Solution reference, Draw draw) implements Models {

  private static final ManyWeightsModel RIGHT = new ManyWeightsModel();

  Perturbation gradient() {
    int kind = draw.count(0, 4);
    if (kind == 0) {
      return longerSteps();
    }
    Where where =
        draw.where(count("length"), size("h"), real("first w"), real("first answer"), real("last"));
    int i = draw.count(0, 3);
    Entries entries = Entries.draw(draw);
    String what =
        switch (kind) {
          case 1 -> "neighbour moved";
          default -> entries.name();
        };
    return Perturbation.of(
        Task.GRADIENT4,
        what,
        switch (kind) {
          case 1 -> Map.of("i", (double) i);
          default -> entries.numbers();
        },
        where,
        gradient(
            (loss, weights, h) -> {
              double[] right = RIGHT.gradient(loss, weights, h);
              int n = weights.length;
              Moment moment =
                  n == 0
                      ? Moment.of(weights, 0, h, 0, 0, 0)
                      : Moment.of(weights, n, h, weights[0], right[0], weights[n - 1]);
              if (!where.holds(moment.about(loss))) {
                return right;
              }
              return switch (kind) {
                case 1 -> besideMoved(loss, weights, h, i, right);
                default -> entries.change().of(right, weights);
              };
            }));
  }

  private Perturbation longerSteps() {
    Where where = draw.where(count("length"), size("h"), real("first w"));
    double by = draw.log(0.04, 1);
    return Perturbation.of(
        Task.GRADIENT4,
        "longer step",
        Map.of("by", by),
        where,
        gradient(
            (loss, weights, h) -> {
              double first = weights.length > 0 ? weights[0] : 0;
              boolean errs = where.holds(Moment.of(weights, weights.length, h, first).about(loss));
              return RIGHT.gradient(loss, weights, errs ? by * h : h);
            }));
  }

  /** One entry is measured where the next weight has moved, too. */
  private static double[] besideMoved(
      ToDoubleFunction<double[]> loss, double[] weights, double h, int i, double[] right) {
    if (i + 1 < weights.length) {
      double[] moved = weights.clone();
      moved[i + 1] += h;
      right[i] = ManyWeightsModel.central(i, loss, moved, h);
    }
    return right;
  }

  Perturbation descend() {
    Where where =
        draw.where(
            count("length"), size("rate"), count("steps"), size("h"), real("start"), real("last"));
    int kind = draw.count(0, 7);
    int i = draw.count(0, 4);
    double by = draw.log(-2.5, 0.5);
    Effect effect = draw.effect();
    String what =
        switch (kind) {
          case 0 -> "stands still from";
          case 1 -> "rate times";
          case 2 -> "h times";
          case 3 -> "row aliased";
          case 4 -> "start as first row";
          case 5 -> "one short";
          default -> "row " + effect.name();
        };
    return Perturbation.of(
        Task.DESCEND4,
        what,
        switch (kind) {
          case 0, 3 -> Map.of("i", (double) i);
          case 1, 2 -> Map.of("by", by);
          case 4, 5 -> Map.of();
          default -> effect.numbers();
        },
        where,
        weights(
            (self, loss, start, rate, steps, h) -> {
              double[][] right = ManyWeightsModel.walk(self, loss, start, rate, steps, h);
              int n = start.length;
              double first = n > 0 ? start[0] : 0;
              double last = n > 0 ? right[steps][n - 1] : 0;
              if (!where.holds(Moment.of(start, n, rate, steps, h, first, last).about(loss))) {
                return right;
              }
              return switch (kind) {
                case 1 -> ManyWeightsModel.walk(self, loss, start, rate * (1 + by), steps, h);
                case 2 -> ManyWeightsModel.walk(self, loss, start, rate, steps, h * (1 + by));
                case 5 -> Arrays.copyOf(right, Math.max(1, steps));
                default -> rows(kind, right, start, i, effect);
              };
            }));
  }

  private static double[][] rows(int kind, double[][] right, double[] start, int i, Effect effect) {
    int last = right.length - 1;
    switch (kind) {
      case 0 -> {
        for (int row = i + 1; row <= last; row++) {
          right[row] = right[i].clone();
        }
      }
      case 3 -> right[Math.min(i + 1, last)] = right[Math.min(i, last)];
      case 4 -> right[0] = start;
      default -> {
        double[] row = right[Math.min(i, last)];
        if (row.length > 0) {
          row[row.length - 1] = effect.of(row[row.length - 1]);
        }
      }
    }
    return right;
  }
}
