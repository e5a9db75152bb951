package tangent.assignment.student;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Polynomial;

/** What becomes of a polynomial where its terms are mistyped. */
record Mistyped(Polynomial right) {

  private static final int HIGHEST = 5;

  /** The term with one exponent has another one. */
  DoubleUnaryOperator exchanged(int power, int other) {
    Exchange exchange = new Exchange(right.coefficient(power), power, other);
    return x -> right.at(x) + exchange.change(x);
  }

  /** Every polynomial one or two of whose terms have another exponent; first those with one. */
  Stream<DoubleUnaryOperator> withOtherExponents() {
    List<Exchange> all = exchanges().toList();
    return Stream.concat(
        all.stream().map(one -> x -> right.at(x) + one.change(x)),
        all.stream()
            .flatMap(
                one ->
                    all.stream()
                        .filter(two -> two.power() > one.power())
                        .map(two -> x -> right.at(x) + one.change(x) + two.change(x))));
  }

  private Stream<Exchange> exchanges() {
    return IntStream.rangeClosed(0, right.degree())
        .filter(power -> right.coefficient(power) != 0)
        .boxed()
        .flatMap(
            power ->
                IntStream.rangeClosed(0, HIGHEST)
                    .filter(other -> other != power)
                    .mapToObj(other -> new Exchange(right.coefficient(power), power, other)));
  }

  /** A term that gets another exponent. */
  private record Exchange(double factor, int power, int other) {
    double change(double x) {
      return factor * Math.pow(x, other) - factor * Math.pow(x, power);
    }
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
