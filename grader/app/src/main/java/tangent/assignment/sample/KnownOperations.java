package tangent.assignment.sample;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tangent.contract.Operation;

/**
 * Single operations that every solution meets: on ordinary numbers, negative ones, those where a
 * rule is easily wrong, those that a {@code float} or an {@code int} can't hold, and those with
 * which the result is equal to an operand, or to 0 or 1, and yet a value of its own.
 *
 * <p>The largest numbers stay so small that their squares and a quotient's slopes are in range
 * however they are calculated; powers stay within 10¹⁵⁰, so that 1 / xⁿ and its slope −1 / (xⁿ)²
 * are, too.
 */
final class KnownOperations {

  /** More digits than leaves of graphs have: of its own number {@code forward} judges alone. */
  private static final double THIRD = 1 / 3.0;

  private static final double TINY = -7e-9;

  private KnownOperations() {}

  static List<OneOperation> all() {
    return Stream.of(onNumbers(), onPowers(), onFractionsAndLargeNumbers(), onNeutralNumbers())
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<OneOperation> onNumbers() {
    return Stream.of(
            pairs(Operation.PLUS, 3, 2, -1.5, 4, 0, -2),
            pairs(Operation.MINUS, 5, 2, 0.5, 2.5, -2, -4),
            pairs(Operation.TIMES, 3, 2, -1.5, 4, 0, 5),
            pairs(Operation.DIVIDED_BY, 6, 4, -1, 0.5, 3, -2, 0, 3),
            each(Operation.NEGATED, 2, -1.5, -3),
            each(Operation.EXP, 2, 0, -1.5),
            each(Operation.TANH, 0.5, -2, 0, 20, -20))
        .flatMap(Function.identity());
  }

  private static Stream<OneOperation> onPowers() {
    return Stream.of(
            powers(3, 2, -2, 3, 2, 1, 2, -1, -1.5, -2, 5, 0, 0, 3, 0, 2, 0, 1, 0, 0),
            powers(-0.0, 0, 1.25, 100, 0.75, -100, -1.25, 99, -2, -3, -3, -1, -0.5, 5),
            powers(-1.25, -99, -1.25, 100, -0.75, -100, 1.5, 4, -2.5, 6, 1.5, 8),
            powers(-1.5, 9, 0.5, 10, -1.25, 11, 1.5, 12, 0.5, -4, -1.5, -5, 2.5, -6),
            powers(1.5, -7, -1.5, -8, 1.25, -9, -2, -10, 1.5, 7, -1, 7, -1, -7, 1, 9),
            powers(-2, 1, -2, 0, 30, 100, -30, -99, 0.04, -100, 0.04, 20, 0.1, 3))
        .flatMap(Function.identity());
  }

  private static Stream<OneOperation> onFractionsAndLargeNumbers() {
    return Stream.of(
            pairs(Operation.PLUS, 0.1, 0.7, THIRD, 0.7, -4.3, -5.1, TINY, 3e-9),
            pairs(Operation.PLUS, 3e9, 2e9, -7e18, -8e18),
            pairs(Operation.MINUS, 0.1, 0.7, THIRD, 0.7, -4.3, -5.1, TINY, 3e-9),
            pairs(Operation.MINUS, -3e9, 2e9, -1e40, 3e40),
            pairs(Operation.TIMES, 0.1, -0.7, THIRD, 0.7, -4.3, -5.1, TINY, -0.7, 0.7, TINY),
            pairs(Operation.TIMES, 4000, -3000, 50_000, 60_000, -3e9, 4e9, 1e30, 1e40),
            pairs(Operation.DIVIDED_BY, 0.1, 0.7, 1e40, 3e-30, -3e-9, 7e9),
            each(Operation.NEGATED, 0.1, -4.3, 5.3, THIRD, TINY, 3e9, -1e40),
            each(Operation.EXP, 0.1, 3.7, 4.6, 6.1, 8.3, -3.4, -4.7, 25, -25, 100, -100),
            // Whoever guards exp against overflow may cut its argument off at ±200.
            each(Operation.EXP, 190, -190),
            each(Operation.TANH, 0.1, 3.1, 4.2, 6.3, -2.6, -3.8, -5, 9),
            // Behind 10, where it is easily taken for flat, the slope is still five times the
            // tolerance.
            each(Operation.TANH, 10.25, -10.25),
            powers(0.7, 2, -0.7, -5, THIRD, 5, TINY, 2, 3e9, 2, -1e40, 3))
        .flatMap(Function.identity());
  }

  private static Stream<OneOperation> onNeutralNumbers() {
    return Stream.of(
            pairs(Operation.PLUS, 5, 0, -4, 4.5, 0, THIRD, THIRD, 0),
            pairs(Operation.MINUS, 0, 5, 0, THIRD, THIRD, 0),
            pairs(Operation.TIMES, 5, 0, 5, 1, 1, 5, -1, 5, 5, -1),
            pairs(Operation.DIVIDED_BY, 5, 1, 1, 5, 5, -1),
            each(Operation.NEGATED, 0),
            each(Operation.EXP, 1),
            each(Operation.TANH, 1))
        .flatMap(Function.identity());
  }

  /** Each two operands are those of one. */
  static Stream<OneOperation> pairs(Operation operation, double... operands) {
    return IntStream.range(0, operands.length / 2)
        .mapToObj(i -> OneOperation.of(operation, operands[2 * i], operands[2 * i + 1]));
  }

  /** Each base is followed by its exponent. */
  static Stream<OneOperation> powers(double... numbers) {
    return IntStream.range(0, numbers.length / 2)
        .mapToObj(i -> OneOperation.pow(numbers[2 * i], (int) numbers[2 * i + 1]));
  }

  private static Stream<OneOperation> each(Operation operation, double... operands) {
    return DoubleStream.of(operands).mapToObj(operand -> OneOperation.of(operation, operand));
  }
}
