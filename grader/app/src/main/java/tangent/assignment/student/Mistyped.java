package tangent.assignment.student;

import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.assignment.Polynomial;

/** What becomes of a polynomial where its terms are mistyped. */
record Mistyped(Polynomial right) {

  private static final int HIGHEST = 5;

  /** The term with one exponent has another one. */
  DoubleUnaryOperator exchanged(int power, int other) {
    return exchanged(Map.of(power, other));
  }

  /**
   * Term by term: a large one that was added and taken away again would leave its rounding.
   *
   * @param others the exponents that terms have instead of theirs
   */
  private DoubleUnaryOperator exchanged(Map<Integer, Integer> others) {
    return x ->
        powers()
            .mapToDouble(
                power -> right.coefficient(power) * Math.pow(x, others.getOrDefault(power, power)))
            .sum();
  }

  /** Every polynomial one or two of whose terms have another exponent; first those with one. */
  Stream<DoubleUnaryOperator> withOtherExponents() {
    return Stream.concat(
        Stream.concat(
                exchanges(-1).map(Map::ofEntries),
                exchanges(-1)
                    .flatMap(one -> exchanges(one.getKey()).map(two -> Map.ofEntries(one, two))))
            .map(this::exchanged),
        powers().mapToObj(this::swallowing));
  }

  /** The bracket of a power ends too late, so that the exponent takes in the terms behind it. */
  private DoubleUnaryOperator swallowing(int power) {
    return x -> {
      double before = sum(x, each -> each > power);
      double behind = sum(x, each -> each < power);
      return before + right.coefficient(power) * Math.pow(x, power + behind);
    };
  }

  private double sum(double x, IntPredicate which) {
    return powers()
        .filter(which)
        .mapToDouble(power -> right.coefficient(power) * Math.pow(x, power))
        .sum();
  }

  private Stream<Map.Entry<Integer, Integer>> exchanges(int after) {
    return powers()
        .filter(power -> power > after)
        .boxed()
        .flatMap(
            power ->
                IntStream.rangeClosed(0, HIGHEST)
                    .filter(other -> other != power)
                    .mapToObj(other -> Map.entry(power, other)));
  }

  private IntStream powers() {
    return IntStream.rangeClosed(0, right.degree()).filter(each -> right.coefficient(each) != 0);
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
