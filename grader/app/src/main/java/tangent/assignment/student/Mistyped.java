package tangent.assignment.student;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Polynomial;

/** What becomes of a polynomial where its terms are mistyped. */
record Mistyped(Polynomial right) {

  private static final int HIGHEST = 5;

  /** The term with one exponent has another one. */
  DoubleUnaryOperator exchanged(int power, int other) {
    double factor = right.coefficient(power);
    return x -> right.at(x) - factor * Math.pow(x, power) + factor * Math.pow(x, other);
  }

  /** Every polynomial one of whose terms has another exponent. */
  Stream<DoubleUnaryOperator> withOtherExponent() {
    return IntStream.rangeClosed(0, right.degree())
        .filter(power -> right.coefficient(power) != 0)
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
        IntStream.rangeClosed(0, right.degree())
            .mapToDouble(
                power ->
                    ((turned >> power & 1) == 0 ? 1 : -1)
                        * right.coefficient(power)
                        * Math.pow(x, power))
            .sum();
  }

  /** Every polynomial some of whose signs are turned round. */
  Stream<DoubleUnaryOperator> withOtherSigns() {
    return IntStream.range(1, 1 << right.degree() + 1).mapToObj(this::turned);
  }
}
