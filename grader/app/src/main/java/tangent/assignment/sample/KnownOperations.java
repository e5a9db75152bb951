package tangent.assignment.sample;

import static tangent.assignment.sample.OneOperation.of;
import static tangent.assignment.sample.OneOperation.pow;

import java.util.List;
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

  private KnownOperations() {}

  static List<OneOperation> all() {
    return Stream.of(onNumbers(), onPowers(), onFractionsAndLargeNumbers(), onNeutralNumbers())
        .flatMap(List::stream)
        .toList();
  }

  private static List<OneOperation> onNumbers() {
    return List.of(
        of(Operation.PLUS, 3, 2),
        of(Operation.PLUS, -1.5, 4),
        of(Operation.PLUS, 0, -2),
        of(Operation.MINUS, 5, 2),
        of(Operation.MINUS, 0.5, 2.5),
        of(Operation.MINUS, -2, -4),
        of(Operation.TIMES, 3, 2),
        of(Operation.TIMES, -1.5, 4),
        of(Operation.TIMES, 0, 5),
        of(Operation.DIVIDED_BY, 6, 4),
        of(Operation.DIVIDED_BY, -1, 0.5),
        of(Operation.DIVIDED_BY, 3, -2),
        of(Operation.DIVIDED_BY, 0, 3),
        of(Operation.NEGATED, 2),
        of(Operation.NEGATED, -1.5),
        of(Operation.NEGATED, -3),
        of(Operation.EXP, 2),
        of(Operation.EXP, 0),
        of(Operation.EXP, -1.5),
        of(Operation.TANH, 0.5),
        of(Operation.TANH, -2),
        of(Operation.TANH, 0),
        of(Operation.TANH, 20),
        of(Operation.TANH, -20));
  }

  private static List<OneOperation> onPowers() {
    return List.of(
        pow(3, 2),
        pow(-2, 3),
        pow(2, 1),
        pow(2, -1),
        pow(-1.5, -2),
        pow(5, 0),
        pow(0, 3),
        pow(0, 2),
        pow(0, 1),
        pow(0, 0),
        pow(-0.0, 0),
        pow(1.25, 100),
        pow(0.75, -100),
        pow(-1.25, 99),
        pow(-2, -3),
        pow(-3, -1),
        pow(-0.5, 5),
        pow(-1.25, -99),
        pow(-1.25, 100),
        pow(-0.75, -100),
        pow(1.5, 4),
        pow(-2.5, 6),
        pow(1.5, 8),
        pow(-1.5, 9),
        pow(0.5, 10),
        pow(-1.25, 11),
        pow(1.5, 12),
        pow(0.5, -4),
        pow(-1.5, -5),
        pow(2.5, -6),
        pow(1.5, -7),
        pow(-1.5, -8),
        pow(1.25, -9),
        pow(-2, -10),
        pow(1.5, 7),
        pow(-1, 7),
        pow(-1, -7),
        pow(1, 9),
        pow(-2, 1),
        pow(-2, 0),
        pow(30, 100),
        pow(-30, -99),
        pow(0.04, -100),
        pow(0.04, 20),
        pow(0.1, 3));
  }

  private static List<OneOperation> onFractionsAndLargeNumbers() {
    return List.of(
        of(Operation.PLUS, 0.1, 0.7),
        of(Operation.PLUS, 3e9, 2e9),
        of(Operation.PLUS, -7e18, -8e18),
        of(Operation.MINUS, 0.1, 0.7),
        of(Operation.MINUS, -3e9, 2e9),
        of(Operation.MINUS, -1e40, 3e40),
        of(Operation.TIMES, 0.1, -0.7),
        of(Operation.TIMES, 4000, -3000),
        of(Operation.TIMES, 50_000, 60_000),
        of(Operation.TIMES, -3e9, 4e9),
        of(Operation.TIMES, 1e30, 1e40),
        of(Operation.DIVIDED_BY, 0.1, 0.7),
        of(Operation.DIVIDED_BY, 1e40, 3e-30),
        of(Operation.DIVIDED_BY, -3e-9, 7e9),
        of(Operation.NEGATED, 0.1),
        of(Operation.NEGATED, 3e9),
        of(Operation.NEGATED, -1e40),
        of(Operation.EXP, 0.1),
        of(Operation.EXP, 25),
        of(Operation.EXP, -25),
        of(Operation.EXP, 100),
        of(Operation.EXP, -100),
        // Whoever guards exp against overflow may cut its argument off at ±200.
        of(Operation.EXP, 190),
        of(Operation.EXP, -190),
        of(Operation.TANH, 0.1),
        of(Operation.TANH, -5),
        of(Operation.TANH, 9),
        // Behind 10, where it is easily taken for flat, the slope is still five times the
        // tolerance.
        of(Operation.TANH, 10.25),
        of(Operation.TANH, -10.25),
        pow(0.7, 2),
        pow(-0.7, -5),
        pow(3e9, 2),
        pow(-1e40, 3));
  }

  private static List<OneOperation> onNeutralNumbers() {
    return List.of(
        of(Operation.PLUS, 5, 0),
        of(Operation.PLUS, -4, 4.5),
        of(Operation.MINUS, 0, 5),
        of(Operation.TIMES, 5, 0),
        of(Operation.TIMES, 5, 1),
        of(Operation.TIMES, 1, 5),
        of(Operation.TIMES, -1, 5),
        of(Operation.TIMES, 5, -1),
        of(Operation.DIVIDED_BY, 5, 1),
        of(Operation.DIVIDED_BY, 1, 5),
        of(Operation.DIVIDED_BY, 5, -1),
        of(Operation.NEGATED, 0),
        of(Operation.EXP, 1),
        of(Operation.TANH, 1));
  }
}
