package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A polynomial by its factors, that of x⁰ first, and what becomes of it where terms are mistyped.
 */
record Polynomial(List<Double> factors) {

  private static final int HIGHEST = 5;

  static Polynomial of(Double... factors) {
    return new Polynomial(List.of(factors));
  }

  double at(double x) {
    return IntStream.range(0, factors.size())
        .mapToDouble(power -> factors.get(power) * Math.pow(x, power))
        .sum();
  }

  /** The term with one exponent has another one. */
  DoubleUnaryOperator exchanged(int power, int other) {
    double factor = factors.get(power);
    return x -> at(x) - factor * Math.pow(x, power) + factor * Math.pow(x, other);
  }

  /** Every polynomial one of whose terms has another exponent. */
  Stream<DoubleUnaryOperator> withOtherExponent() {
    return IntStream.range(0, factors.size())
        .filter(power -> factors.get(power) != 0)
        .boxed()
        .flatMap(
            power ->
                IntStream.rangeClosed(0, HIGHEST)
                    .filter(other -> other != power)
                    .mapToObj(other -> exchanged(power, other)));
  }

  /**
   * The signs of some terms are turned round.
   *
   * @param turned one bit for each power
   */
  DoubleUnaryOperator turned(int turned) {
    return x ->
        IntStream.range(0, factors.size())
            .mapToDouble(
                power ->
                    ((turned >> power & 1) == 0 ? 1 : -1) * factors.get(power) * Math.pow(x, power))
            .sum();
  }

  /** Every polynomial some of whose signs are turned round. */
  Stream<DoubleUnaryOperator> withOtherSigns() {
    return IntStream.range(1, 1 << factors.size()).mapToObj(this::turned);
  }
}
