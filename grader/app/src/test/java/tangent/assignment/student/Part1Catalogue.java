package tangent.assignment.student;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import tangent.contract.Fault;
import tangent.contract.Part1;
import tangent.contract.Part2;
import tangent.contract.Part3;
import tangent.contract.Part4;
import tangent.contract.Solution;

/**
 * The models of Part 1 for tests in other packages, joined with nothing: no other part is asked.
 */
public final class Part1Catalogue {

  private static final Solution NOTHING_ELSE = solution(Part1Model.right());

  private Part1Catalogue() {}

  public static List<Misconception> misconceptions() {
    return Misconceptions.part1(NOTHING_ELSE);
  }

  /** A Part 1 that is right. */
  public static Part1 right() {
    return Part1Model.right();
  }

  /** A Part 1 that measures like this, behind the right checks. */
  public static Part1 measuring(Measure measure) {
    return Part1Model.right().withDerivative(measure::at);
  }

  /** A way to measure a slope. */
  public interface Measure {
    double at(DoubleUnaryOperator function, double x, double h);
  }

  /** A Part 1 whose flattest asks its slopes, which come in the opposite order. */
  public static Part1 reversedSlopesBelowFlattest() {
    return reversedSlopesBelowFlattest(PlainPart1::central);
  }

  /** The same on a derivative like this. */
  public static Part1 reversedSlopesBelowFlattest(Measure measure) {
    return Part1Model.right()
        .withDerivative(measure::at)
        .withSlopes(
            (own, f, xs, h) -> {
              double[] slopes = PlainPart1.slopeAtEach(own, f, xs, h);
              for (int i = 0, j = slopes.length - 1; i < j; i++, j--) {
                double kept = slopes[i];
                slopes[i] = slopes[j];
                slopes[j] = kept;
              }
              return slopes;
            })
        .withFlattest(FlattestVariants::bySlopes);
  }

  /** A Part 1 whose flattest asks its slopes, which are written over the places. */
  public static Part1 slopesOverPlacesBelowFlattest() {
    return Part1Model.right()
        .withSlopes(
            (own, f, xs, h) -> {
              Arrays.setAll(xs, i -> own.derivative(f, xs[i], h));
              return xs;
            })
        .withFlattest(FlattestVariants::bySlopes);
  }

  /** A derivative that dies, and beside it methods that are right and ask nobody. */
  public static Part1 deadBelowIndependent(Supplier<Fault> end) {
    return Part1Model.independent()
        .withDerivative(
            (f, x, h) -> {
              throw end.get();
            });
  }

  /** Slopes that turn the wrong sign of the derivative that they ask. */
  public static Part1 wrongSignsThatUndoEachOther() {
    return wrongSignBelowSlopesTimes(-1);
  }

  /** Slopes that halve what a derivative with a wrong sign gives. */
  public static Part1 wrongSignBelowSlopesThatHalve() {
    return wrongSignBelowSlopesTimes(0.5);
  }

  private static Part1 wrongSignBelowSlopesTimes(double factor) {
    return Part1Model.right()
        .withDerivative((f, x, h) -> -PlainPart1.central(f, x, h))
        .withSlopes(
            (own, f, xs, h) ->
                Arrays.stream(PlainPart1.slopeAtEach(own, f, xs, h))
                    .map(slope -> factor * slope)
                    .toArray());
  }

  /** A solution of Part 1 only. */
  public static Solution solution(Part1 part1) {
    return new ModelSolution(part1, absent(Part2.class), absent(Part3.class), absent(Part4.class));
  }

  private static <T> T absent(Class<T> part) {
    return part.cast(
        Proxy.newProxyInstance(
            part.getClassLoader(),
            new Class<?>[] {part},
            (proxy, method, arguments) -> {
              throw new AssertionError("only Part 1 is here, but asked for " + method);
            }));
  }
}
