package tangent.assignment.student;

import static tangent.assignment.student.PlainPart1.central;
import static tangent.assignment.student.PlainPart1.forward;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tangent.contract.Solution;

/** Honest ways to measure a slope, from the coarsest to the finest. */
record DerivativeVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        way("forward-difference", "a forward difference", PlainPart1::forward),
        way(
            "backward-difference",
            "a backward difference",
            (f, x, h) -> (f.applyAsDouble(x) - f.applyAsDouble(x - h)) / h),
        way("central-difference", "a central difference", PlainPart1::central),
        way(
            "slopes-kept",
            "a central difference that is kept for its function, x and h",
            keptSlopes()),
        way("values-kept", "a central difference of values that are kept", keptValues()),
        way(
            "smallest-step",
            "a forward difference with the smallest step allowed, h / 10",
            (f, x, h) -> forward(f, x, h / 10)),
        way(
            "half-step",
            "a central difference over h in all",
            (f, x, h) -> (f.applyAsDouble(x + h / 2) - f.applyAsDouble(x - h / 2)) / h),
        way(
            "mean-of-both-sides",
            "the mean of the slopes to the left and to the right",
            (f, x, h) -> (forward(f, x, h) + forward(f, x, -h)) / 2),
        way(
            "larger-side",
            "a step towards zero on either side of it",
            (f, x, h) -> forward(f, x, x > 0 ? -h : h)),
        way(
            "exact-run",
            "a forward difference over the step that rounding leaves",
            (f, x, h) -> {
              double right = x + h;
              return (f.applyAsDouble(right) - f.applyAsDouble(x)) / (right - x);
            }),
        way(
            "exact-run-central",
            "a central difference over the distance that rounding leaves",
            (f, x, h) -> {
              double left = x - h;
              double right = x + h;
              return (f.applyAsDouble(left) - f.applyAsDouble(right)) / (left - right);
            }),
        way(
            "richardson-central",
            "Richardson's extrapolation of central differences",
            (f, x, h) -> (4 * central(f, x, h / 2) - central(f, x, h)) / 3),
        way(
            "richardson-forward",
            "Richardson's extrapolation of forward differences",
            (f, x, h) -> 2 * forward(f, x, h / 2) - forward(f, x, h)),
        way(
            "richardson-thrice",
            "forward differences extrapolated twice",
            (f, x, h) ->
                (8 * forward(f, x, h / 4) - 6 * forward(f, x, h / 2) + forward(f, x, h)) / 3),
        way(
            "richardson-smallest",
            "Richardson's extrapolation from the smallest step allowed",
            (f, x, h) -> 2 * forward(f, x, h / 20) - forward(f, x, h / 10)),
        way(
            "mean-of-ten",
            "the mean of ten forward differences, from h / 10 to h",
            (f, x, h) ->
                IntStream.rangeClosed(1, 10)
                    .mapToDouble(i -> forward(f, x, h * i / 10))
                    .average()
                    .orElseThrow()),
        way(
            "values-in-parallel",
            "both values are computed at the same time",
            (f, x, h) -> {
              double[] values = DoubleStream.of(x - h, x + h).parallel().map(f).toArray();
              return (values[1] - values[0]) / (2 * h);
            }),
        way(
            "ridders",
            "Ridders' method: steps shrink while that helps",
            DerivativeVariants::ridders),
        way("five-points", "five points", DerivativeVariants::fivePoints),
        way("seven-points", "seven points", DerivativeVariants::sevenPoints),
        way("three-points-aside", "three points on one side", DerivativeVariants::aside),
        way("least-squares", "the line of best fit through 11 points", DerivativeVariants::fitted),
        way(
            "asked-over-and-over",
            "a central difference that asks for each value twice, and for f(x) in vain",
            (f, x, h) -> {
              f.applyAsDouble(x);
              return (central(f, x, h) + central(f, x, h)) / 2;
            }));
  }

  private static Part1Model.Derivative keptSlopes() {
    Map<DoubleUnaryOperator, Map<List<Double>, Double>> kept = new WeakHashMap<>();
    return (f, x, h) ->
        kept.computeIfAbsent(f, missing -> new HashMap<>())
            .computeIfAbsent(List.of(x, h), missing -> central(f, x, h));
  }

  private static Part1Model.Derivative keptValues() {
    Map<DoubleUnaryOperator, Map<Double, Double>> kept = new WeakHashMap<>();
    return (f, x, h) -> {
      Map<Double, Double> values = kept.computeIfAbsent(f, missing -> new HashMap<>());
      return central(at -> values.computeIfAbsent(at, missing -> f.applyAsDouble(at)), x, h);
    };
  }

  private Variant way(String id, String title, Part1Model.Derivative measure) {
    return new Variant(id, title, derivative(measure));
  }

  private static double fivePoints(DoubleUnaryOperator f, double x, double h) {
    double k = h / 2;
    return (f.applyAsDouble(x - 2 * k)
            - 8 * f.applyAsDouble(x - k)
            + 8 * f.applyAsDouble(x + k)
            - f.applyAsDouble(x + 2 * k))
        / (12 * k);
  }

  private static double sevenPoints(DoubleUnaryOperator f, double x, double h) {
    double k = h / 3;
    return 1.5 * central(f, x, k) - 0.6 * central(f, x, 2 * k) + 0.1 * central(f, x, 3 * k);
  }

  private static double aside(DoubleUnaryOperator f, double x, double h) {
    double k = h / 2;
    return (-3 * f.applyAsDouble(x) + 4 * f.applyAsDouble(x + k) - f.applyAsDouble(x + 2 * k))
        / (2 * k);
  }

  /** The values' mean is taken off first, as one does to keep rounding small. */
  private static double fitted(DoubleUnaryOperator f, double x, double h) {
    double mean = 0;
    for (int i = -5; i <= 5; i++) {
      mean += f.applyAsDouble(x + h * i / 5) / 11;
    }
    double above = 0;
    double below = 0;
    for (int i = -5; i <= 5; i++) {
      double away = h * i / 5;
      above += away * (f.applyAsDouble(x + away) - mean);
      below += away * away;
    }
    return above / below;
  }

  private static double ridders(DoubleUnaryOperator f, double x, double h) {
    int rows = 8;
    double[][] table = new double[rows][rows];
    double best = central(f, x, h);
    double error = Double.POSITIVE_INFINITY;
    table[0][0] = best;
    for (int i = 1; i < rows; i++) {
      table[0][i] = central(f, x, h / Math.pow(1.4, i));
      double factor = 1.4 * 1.4;
      for (int j = 1; j <= i; j++, factor *= 1.4 * 1.4) {
        table[j][i] = (table[j - 1][i] * factor - table[j - 1][i - 1]) / (factor - 1);
        double doubt =
            Math.max(
                Math.abs(table[j][i] - table[j - 1][i]),
                Math.abs(table[j][i] - table[j - 1][i - 1]));
        if (doubt <= error) {
          error = doubt;
          best = table[j][i];
        }
      }
    }
    return best;
  }
}
