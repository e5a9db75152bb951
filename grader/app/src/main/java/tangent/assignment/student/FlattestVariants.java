package tangent.assignment.student;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** Honest ways to find the flattest place. */
record FlattestVariants(Solution reference) implements Models {

  List<Variant> all() {
    return List.of(
        new Variant(
            "flattest-by-slopes",
            "flattest asks slopes and remembers an index",
            flattest(FlattestVariants::bySlopes)),
        new Variant(
            "flattest-stream",
            "flattest as the minimum of a stream",
            flattest(
                (own, f, xs, h) ->
                    Arrays.stream(xs)
                        .boxed()
                        .min(Comparator.comparingDouble(x -> Math.abs(own.derivative(f, x, h))))
                        .orElseThrow())),
        new Variant(
            "flattest-sorts-a-copy",
            "flattest sorts a list of its own, keeping the order of equals",
            flattest(
                (own, f, xs, h) ->
                    Arrays.stream(xs)
                        .boxed()
                        .sorted(Comparator.comparingDouble(x -> Math.abs(own.derivative(f, x, h))))
                        .toList()
                        .get(0))),
        new Variant(
            "flattest-squares",
            "flattest compares squares, from the end",
            flattest(FlattestVariants::bySquares)),
        new Variant(
            "flattest-other-exception",
            "an exception that is a kind of IllegalArgumentException",
            part1(
                Part1Model.right()
                    .withBareFlattest(
                        (own, f, xs, h) -> {
                          if (xs.length == 0) {
                            throw new NumberFormatException("no numbers");
                          }
                          return bySlopes(own, f, xs, h);
                        }))));
  }

  static double bySlopes(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    double[] slopes = own.slopes(f, xs, h);
    return xs[
        IntStream.range(0, xs.length)
            .reduce((best, i) -> Math.abs(slopes[i]) < Math.abs(slopes[best]) ? i : best)
            .orElseThrow()];
  }

  private static double bySquares(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    double best = Double.NaN;
    double least = Double.POSITIVE_INFINITY;
    for (int i = xs.length - 1; i >= 0; i--) {
      double slope = own.derivative(f, xs[i], h);
      if (slope * slope <= least) {
        least = slope * slope;
        best = xs[i];
      }
    }
    return best;
  }
}
