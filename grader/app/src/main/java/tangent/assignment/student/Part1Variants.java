package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.assignment.Lesson;
import tangent.contract.Part1;
import tangent.contract.Solution;

/** Honest ways to write Part 1; those to measure a slope are in {@link DerivativeVariants}. */
record Part1Variants(Solution reference) implements Models {

  List<Variant> all() {
    return Stream.of(
            new DerivativeVariants(reference).all(),
            formulas(),
            variantsOfSlopes(),
            new FlattestVariants(reference).all(),
            new TurningVariants(reference).all())
        .flatMap(List::stream)
        .toList();
  }

  private List<Variant> formulas() {
    return List.of(
        new Variant("f-horner", "f by Horner's rule", f(x -> Formulations.horner(Lesson.F, x))),
        new Variant("f-powers", "f with Math.pow", f(x -> Formulations.powers(Lesson.F, x))),
        new Variant(
            "f-factored",
            "f written around x = 3, where it turns",
            f(x -> Formulations.around(Lesson.F, 3, x))),
        new Variant(
            "f-shifted",
            "f around x = 2, where its bend changes",
            f(x -> Formulations.around(Lesson.F, 2, x))));
  }

  private List<Variant> variantsOfSlopes() {
    return List.of(
        new Variant(
            "part1-independent",
            "every method measures for itself",
            part1(Part1Model.independent())),
        new Variant(
            "slopes-stream",
            "slopes by a parallel stream",
            slopes(
                (own, f, xs, h) ->
                    Arrays.stream(xs).parallel().map(x -> own.derivative(f, x, h)).toArray())),
        new Variant(
            "slopes-backwards",
            "slopes filled from the end",
            slopes(
                (own, f, xs, h) -> {
                  double[] slopes = new double[xs.length];
                  for (int i = xs.length - 1; i >= 0; i--) {
                    slopes[i] = own.derivative(f, xs[i], h);
                  }
                  return slopes;
                })),
        new Variant("slopes-recursive", "slopes by recursion", slopes(Part1Variants::rest)),
        new Variant(
            "slopes-checks-first",
            "slopes checks h before it looks at xs, even where there are none",
            slopes(
                (own, f, xs, h) -> {
                  PlainPart1.requirePositive(h);
                  return PlainPart1.slopeAtEach(own, f, xs, h);
                })),
        new Variant(
            "slopes-empty-itself",
            "slopes returns the argument itself where that is empty",
            slopes(
                (own, f, xs, h) -> xs.length == 0 ? xs : PlainPart1.slopeAtEach(own, f, xs, h))));
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
}
