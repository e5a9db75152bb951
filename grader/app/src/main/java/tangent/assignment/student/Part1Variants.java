package tangent.assignment.student;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.Lesson;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** Honest ways to write Part 1; those to measure a slope are in {@link DerivativeVariants}. */
final class Part1Variants {

  private Part1Variants() {}

  /**
   * @param reference whose other parts they borrow
   */
  static List<Variant> of(Solution reference) {
    List<Part1Way> ways = new ArrayList<>(DerivativeVariants.all());
    ways.addAll(formulas());
    ways.addAll(slopes());
    ways.addAll(FlattestVariants.all());
    ways.addAll(TurningVariants.all());
    return ways.stream().map(way -> way.with(reference)).toList();
  }

  private static List<Part1Way> formulas() {
    return List.of(
        new Part1Way(
            "f-horner", "f by Horner's rule", right().withF(x -> Formulations.horner(Lesson.F, x))),
        new Part1Way(
            "f-powers", "f with Math.pow", right().withF(x -> Formulations.powers(Lesson.F, x))),
        new Part1Way(
            "f-factored",
            "f written around x = 3, where it turns",
            right().withF(x -> Formulations.around(Lesson.F, 3, x))),
        new Part1Way(
            "f-shifted",
            "f around x = 2, where its bend changes",
            right().withF(x -> Formulations.around(Lesson.F, 2, x))));
  }

  private static List<Part1Way> slopes() {
    return List.of(
        new Part1Way(
            "part1-independent", "every method measures for itself", Part1Model.independent()),
        new Part1Way(
            "slopes-stream",
            "slopes by a parallel stream",
            right()
                .withSlopes(
                    (own, f, xs, h) ->
                        Arrays.stream(xs).parallel().map(x -> own.derivative(f, x, h)).toArray())),
        new Part1Way(
            "slopes-backwards",
            "slopes filled from the end",
            right()
                .withSlopes(
                    (own, f, xs, h) -> {
                      double[] slopes = new double[xs.length];
                      for (int i = xs.length - 1; i >= 0; i--) {
                        slopes[i] = own.derivative(f, xs[i], h);
                      }
                      return slopes;
                    })),
        new Part1Way(
            "slopes-recursive", "slopes by recursion", right().withSlopes(Part1Variants::rest)),
        new Part1Way(
            "slopes-checks-first",
            "slopes checks h before it looks at xs, even where there are none",
            right()
                .withSlopes(
                    (own, f, xs, h) -> {
                      PlainPart1.requirePositive(h);
                      return PlainPart1.slopeAtEach(own, f, xs, h);
                    })),
        new Part1Way(
            "slopes-empty-itself",
            "slopes returns the argument itself where that is empty",
            right()
                .withSlopes(
                    (own, f, xs, h) ->
                        xs.length == 0 ? xs : PlainPart1.slopeAtEach(own, f, xs, h))));
  }

  private static double[] rest(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    if (xs.length == 0) {
      return new double[0];
    }
    double[] before = rest(own, f, Arrays.copyOf(xs, xs.length - 1), h);
    double[] slopes = Arrays.copyOf(before, xs.length);
    slopes[xs.length - 1] = own.derivative(f, xs[xs.length - 1], h);
    return slopes;
  }

  private static Part1Model right() {
    return Part1Model.right();
  }
}
