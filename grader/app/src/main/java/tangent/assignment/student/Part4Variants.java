package tangent.assignment.student;

import static tangent.assignment.student.ManyWeightsModel.at;
import static tangent.assignment.student.ManyWeightsModel.central;
import static tangent.assignment.student.ManyWeightsModel.moved;
import static tangent.assignment.student.ManyWeightsModel.moving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.contract.Part4;
import tangent.contract.Solution;

/** Honest ways to write Part 4 that differ from the reference's. */
record Part4Variants(Solution reference) implements Models {

  static List<Variant> of(Solution reference) {
    Part4Variants variants = new Part4Variants(reference);
    List<Variant> all = new ArrayList<>();
    all.addAll(variants.ofGradient());
    all.addAll(variants.ofDescend());
    all.addAll(new Part4InPlaceVariants(reference).all());
    return List.copyOf(all);
  }

  private List<Variant> ofGradient() {
    return List.of(
        partial(
            "forward",
            (i, loss, weights, h) -> (at(loss, weights, i, h) - at(loss, weights, i, 0)) / h),
        partial(
            "backward",
            (i, loss, weights, h) -> (at(loss, weights, i, 0) - at(loss, weights, i, -h)) / h),
        partial(
            "half-step",
            (i, loss, weights, h) ->
                (at(loss, weights, i, h / 2) - at(loss, weights, i, -h / 2)) / h),
        partial("tenth-of-the-step", (i, loss, weights, h) -> central(i, loss, weights, h / 10)),
        partial(
            "thousandth-of-the-step",
            (i, loss, weights, h) ->
                (at(loss, weights, i, h / 1000) - at(loss, weights, i, 0)) / (h / 1000)),
        partial("richardson", Part4Variants::richardson),
        partial("forward-richardson", Part4Variants::forwardRichardson),
        partial("five-points", Part4Variants::fivePoints),
        partial("least-squares", Part4Variants::leastSquares),
        partial(
            "measured-twice",
            (i, loss, weights, h) ->
                (central(i, loss, weights, h) + central(i, loss, weights, h)) / 2),
        gradient("forward-from-one-base", Part4Variants::fromOneBase),
        gradient(
            "backwards",
            (loss, weights, h) -> {
              double[] gradient = new double[weights.length];
              for (int i = weights.length - 1; i >= 0; i--) {
                gradient[i] = central(i, loss, weights, h);
              }
              return gradient;
            }),
        gradient(
            "in-parallel",
            (loss, weights, h) ->
                IntStream.range(0, weights.length)
                    .parallel()
                    .mapToDouble(i -> central(i, loss, weights, h))
                    .toArray()));
  }

  private List<Variant> ofDescend() {
    return List.of(
        descend("recursive", Part4Variants::recursive),
        descend(
            "streamed",
            (self, loss, start, rate, steps, h) ->
                Stream.iterate(
                        start.clone(), w -> moved(w, rate, self.gradient(loss, w.clone(), h)))
                    .limit(steps + 1L)
                    .toArray(double[][]::new)),
        descend(
            "with-forward-differences",
            moving((self, loss, w, rate, h) -> moved(w, rate, fromOneBase(loss, w, h)))),
        descend("on-one-working-copy", Part4Variants::onWorkingCopy));
  }

  private static double richardson(
      int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    return (4 * central(i, loss, weights, h / 2) - central(i, loss, weights, h)) / 3;
  }

  private static double forwardRichardson(
      int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double here = at(loss, weights, i, 0);
    double wide = (at(loss, weights, i, h) - here) / h;
    double narrow = (at(loss, weights, i, h / 2) - here) / (h / 2);
    return 2 * narrow - wide;
  }

  private static double fivePoints(
      int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double d = h / 2;
    double near = at(loss, weights, i, d) - at(loss, weights, i, -d);
    double far = at(loss, weights, i, h) - at(loss, weights, i, -h);
    return (8 * near - far) / (12 * d);
  }

  /** The slope of the straight line closest to eleven points. */
  private static double leastSquares(
      int i, ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double products = 0;
    double squares = 0;
    for (int k = -5; k <= 5; k++) {
      double away = k * h / 5;
      products += away * at(loss, weights, i, away);
      squares += away * away;
    }
    return products / squares;
  }

  private static double[] fromOneBase(ToDoubleFunction<double[]> loss, double[] weights, double h) {
    double here = loss.applyAsDouble(weights);
    double[] gradient = new double[weights.length];
    Arrays.setAll(gradient, i -> (at(loss, weights, i, h) - here) / h);
    return gradient;
  }

  private static double[][] recursive(
      Part4 self,
      ToDoubleFunction<double[]> loss,
      double[] start,
      double rate,
      int steps,
      double h) {
    if (steps == 0) {
      return new double[][] {start.clone()};
    }
    double[][] before = recursive(self, loss, start, rate, steps - 1, h);
    double[][] rows = Arrays.copyOf(before, steps + 1);
    rows[steps] = moved(before[steps - 1], rate, self.gradient(loss, before[steps - 1], h));
    return rows;
  }

  private static double[][] onWorkingCopy(
      Part4 self,
      ToDoubleFunction<double[]> loss,
      double[] start,
      double rate,
      int steps,
      double h) {
    double[] weights = start.clone();
    List<double[]> rows = new ArrayList<>();
    rows.add(weights.clone());
    for (int i = 0; i < steps; i++) {
      double[] gradient = self.gradient(loss, weights, h);
      for (int j = 0; j < weights.length; j++) {
        weights[j] -= rate * gradient[j];
      }
      rows.add(weights.clone());
    }
    return rows.toArray(new double[0][]);
  }

  private Variant partial(String how, ManyWeightsModel.Partial other) {
    return gradient(how, ManyWeightsModel.each(other));
  }

  private Variant gradient(String how, ManyWeightsModel.Measuring other) {
    return Variant.of("gradient-", "the gradient: ", how, gradient(other));
  }

  private Variant descend(String how, ManyWeightsModel.Walking other) {
    return Variant.of("weights-walk-", "a walk of many weights: ", how, weights(other));
  }
}
