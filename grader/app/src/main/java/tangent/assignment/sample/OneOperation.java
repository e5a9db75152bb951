package tangent.assignment.sample;

import static tangent.assignment.sample.KnownOperations.pairs;
import static tangent.assignment.sample.KnownOperations.powers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tangent.contract.Operation;
import tangent.contract.Program;

/**
 * One operation on leaves of its own.
 *
 * @param right of no account where the operation takes one operand
 * @param exponent of {@code pow}, of no account elsewhere
 */
public record OneOperation(Operation operation, double left, double right, int exponent) {

  /** See {@link KnownOperations}. */
  public static final List<OneOperation> KNOWN = KnownOperations.all();

  /**
   * The same without equal numbers in different values, as in 3 / 1 = 3: what those do to gradients
   * is the business of {@code sharedValues}; and on ordinary leaves. What a leaf keeps of a huge
   * number, or of a tiny one, is the business of {@code forward}. Tenths stay, for they need all
   * digits of a {@code double}.
   */
  public static final List<OneOperation> KNOWN_BY_NUMBER =
      Stream.of(
              KNOWN.stream(),
              // The zeros of both signs are different numbers.
              pairs(Operation.TIMES, 0, -5, -4, 0, -2.5, 0, -7, 0, 0, -2.5, 0, -7),
              pairs(Operation.DIVIDED_BY, 0, -3),
              Stream.of(of(Operation.TANH, 0.001)),
              powers(-0.0, 2, -0.0, 4, 0.001, 3))
          .flatMap(Function.identity())
          .filter(one -> one.hasDistinctNumbers() && one.graph().hasOrdinaryLeaves())
          .toList();

  /** The others: where two of its values hold the same number. */
  public static final List<OneOperation> EQUAL_NUMBERS =
      Stream.of(
              KNOWN.stream(),
              pairs(Operation.PLUS, 2, 2),
              pairs(Operation.MINUS, 4, 2, 3, 3, 0, 0, 1, 1),
              pairs(Operation.TIMES, 3, 3, 1, 5),
              pairs(Operation.DIVIDED_BY, 3, 1, 4, 2, 5, 5))
          .flatMap(Function.identity())
          .filter(one -> !one.hasDistinctNumbers())
          .toList();

  /**
   * Of these, those whose operands differ and whose result is like one of them: in a composed
   * operation, too, where what lies in between may be like others.
   */
  public static final List<OneOperation> EQUAL_TO_AN_OPERAND =
      EQUAL_NUMBERS.stream()
          .filter(one -> one.operation.operands() == 1 || one.left != one.right)
          .filter(OneOperation::givesAnOperand)
          .toList();

  /**
   * One operation on quarters from −5 to 5, with the wider ranges that {@code tanh} and {@code pow}
   * have.
   */
  public static Arbitrary<OneOperation> any(Operation operation) {
    Arbitrary<Integer> quarters = Arbitraries.integers().between(-20, 20).withoutEdgeCases();
    return Combinators.combine(
            quarters,
            quarters,
            Arbitraries.integers().between(-6, 6),
            Arbitraries.integers().between(1, 100))
        .as((left, right, exponent, high) -> decoded(operation, left, right, exponent, high));
  }

  private static OneOperation decoded(
      Operation operation, int left, int right, int exponent, int high) {
    return switch (operation) {
      case PLUS, MINUS, TIMES -> of(operation, left / 4.0, right / 4.0);
      case DIVIDED_BY -> of(operation, left / 4.0, nonzero(right) / 4.0);
      case NEGATED, EXP -> of(operation, left / 4.0);
      case TANH -> of(operation, Math.abs(right) > 10 ? left : left / 8.0);
      case POW ->
          Math.abs(right) > 15
              // High powers of numbers near 1, from 3/4 to 5/4: up to 1.25¹⁰⁰ = 5e9.
              ? pow((left < 0 ? -1 : 1) * (1 + left / 80.0), right < 0 ? -high : high)
              : pow(exponent < 0 ? nonzero(left) / 4.0 : left / 4.0, exponent);
    };
  }

  private static int nonzero(int number) {
    return number == 0 ? 1 : number;
  }

  public static OneOperation of(Operation operation, double left, double right) {
    return new OneOperation(operation, left, right, 0);
  }

  public static OneOperation of(Operation operation, double operand) {
    return new OneOperation(operation, operand, operand, 0);
  }

  public static OneOperation pow(double base, int exponent) {
    return new OneOperation(Operation.POW, base, base, exponent);
  }

  /** Whether no two of its values hold the same number, those in between included. */
  public boolean hasDistinctNumbers() {
    ExactGradients exact = ExactGradients.of(graph());
    List<Double> numbers =
        new ArrayList<>(IntStream.rangeClosed(0, graph().root()).mapToObj(exact::value).toList());
    OperationTable.between(operation, right).forEach(numbers::add);
    numbers.add(OperationTable.TURNING);
    return Set.copyOf(numbers).size() == numbers.size();
  }

  private boolean givesAnOperand() {
    double result = ExactGradients.of(graph()).value(graph().root());
    return result == left || result == right;
  }

  /** The leaves, and then the one operation. */
  public Graph graph() {
    Program.Builder program = new Program.Builder();
    int first = program.leaf(left);
    if (operation == Operation.POW) {
      program.pow(first, exponent);
    } else if (operation.operands() == 1) {
      program.apply(operation, first);
    } else {
      program.apply(operation, first, program.leaf(right));
    }
    return new Graph(program.build().instructions());
  }
}
