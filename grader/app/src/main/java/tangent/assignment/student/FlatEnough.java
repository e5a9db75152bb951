package tangent.assignment.student;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.contract.Part1;

/**
 * A search for a place where the slope is below a limit, instead of the flattest.
 *
 * @param limit up to which a slope counts as flat
 * @param search which of several places it takes
 * @param otherwise what comes where none is flat enough
 */
record FlatEnough(double limit, Search search, Part1Model.Flattest otherwise)
    implements Part1Model.Flattest {

  /** A way to look for a place. */
  interface Search {
    OptionalDouble in(double[] xs, DoublePredicate flat);
  }

  private static final List<Double> LIMITS =
      List.of(0.5, 1.0, 0.1, 0.01, 1e-3, 1e-4, 1e-5, 1e-6, 1e-8, 1e-9, 1e-10);

  private static final List<Search> SEARCHES =
      List.of(
          (xs, flat) -> Arrays.stream(xs).filter(flat).findFirst(),
          (xs, flat) -> Arrays.stream(xs).skip(1).filter(flat).findFirst(),
          (xs, flat) -> Arrays.stream(xs).filter(flat).reduce((first, second) -> second));

  /** What somebody begins with, or returns in the end. */
  private static final List<Part1Model.Flattest> PLAIN =
      List.of(
          (own, f, xs, h) -> xs[0],
          (own, f, xs, h) -> xs[xs.length - 1],
          (own, f, xs, h) -> 0,
          (own, f, xs, h) -> Double.NaN);

  /** Only what is flat without a measurable slope. */
  static Stream<FlatEnough> exactly() {
    return SEARCHES.stream()
        .flatMap(search -> PLAIN.stream().map(other -> new FlatEnough(0, search, other)));
  }

  static Stream<FlatEnough> all() {
    return LIMITS.stream()
        .flatMap(
            limit ->
                SEARCHES.stream()
                    .flatMap(
                        search ->
                            Stream.concat(Stream.of(PlainPart1::leastSteep), PLAIN.stream())
                                .map(other -> new FlatEnough(limit, search, other))));
  }

  @Override
  public double of(Part1 own, DoubleUnaryOperator f, double[] xs, double h) {
    return search
        .in(xs, x -> Math.abs(own.derivative(f, x, h)) <= limit)
        .orElseGet(() -> otherwise.of(own, f, xs, h));
  }
}
