package tangent.assignment.sample;

import java.util.stream.DoubleStream;
import tangent.contract.Operation;

/** What each operation does to numbers, and its exact slopes: the textbook, once. */
final class OperationTable {

  /** What a negation may multiply by: a value of its own, too. */
  static final double TURNING = -1;

  private OperationTable() {}

  /** x OPERATION y; y is of no account for an operation on one operand. */
  static double value(Operation operation, double x, double y, int exponent) {
    return switch (operation) {
      case PLUS -> x + y;
      case MINUS -> x - y;
      case TIMES -> x * y;
      case DIVIDED_BY -> x / y;
      case NEGATED -> -x;
      case EXP -> Math.exp(x);
      case TANH -> Math.tanh(x);
      case POW -> Math.pow(x, exponent);
    };
  }

  /** What lies in between where the operation is put together of others: minus as plus −y. */
  static DoubleStream between(Operation operation, double y) {
    return switch (operation) {
      case MINUS -> DoubleStream.of(-y);
      case DIVIDED_BY -> DoubleStream.of(1 / y);
      case PLUS, TIMES, NEGATED, EXP, TANH, POW -> DoubleStream.empty();
    };
  }

  /** The partial derivative by x. */
  static double byLeft(Operation operation, double x, double y, int exponent) {
    return switch (operation) {
      case PLUS, MINUS -> 1;
      case TIMES -> y;
      case DIVIDED_BY -> 1 / y;
      case NEGATED -> -1;
      case EXP -> Math.exp(x);
      case TANH -> 1 / (Math.cosh(x) * Math.cosh(x));
      case POW -> exponent == 0 ? 0 : exponent * Math.pow(x, exponent - 1.0);
    };
  }

  /** The partial derivative by y: 0 for an operation on one operand. */
  static double byRight(Operation operation, double x, double y) {
    return switch (operation) {
      case PLUS -> 1;
      case MINUS -> -1;
      case TIMES -> x;
      case DIVIDED_BY -> -x / (y * y);
      case NEGATED, EXP, TANH, POW -> 0;
    };
  }

  /**
   * The scale on which an answer for a slope may be off: the slope itself, and 1 for {@code tanh},
   * which is graded with an absolute tolerance, since the quotient of exponentials is a fair way to
   * write it.
   */
  static double scale(Operation operation, double slope) {
    return operation == Operation.TANH ? 1 : Math.abs(slope);
  }
}
