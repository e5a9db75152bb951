package tangent.assignment.student;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import tangent.contract.Operation;

/** Engines whose numbers have fewer digits than a double. */
final class CoarseNumbers {

  private CoarseNumbers() {}

  /** The ways to make slopes of numbers that are floats. */
  static Stream<ModelValue.Engine> floatingSlopes() {
    return Stream.of(Quotient.values())
        .flatMap(by -> Stream.of(true, false).map(made -> () -> floatingSlopes(by, made)));
  }

  /** The ways to round to so many decimals: they differ half-way, and beyond all decimals. */
  static Stream<DoubleUnaryOperator> roundings(Integer... digits) {
    return Stream.of(digits).flatMap(CoarseNumbers::roundings);
  }

  private static Stream<DoubleUnaryOperator> roundings(int digits) {
    return Stream.concat(
        Stream.of(number -> rounded(number, digits)),
        Stream.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
            .map(
                mode ->
                    number ->
                        Double.isFinite(number)
                            ? new BigDecimal(number).setScale(digits, mode).doubleValue()
                            : number));
  }

  static double rounded(double number, int digits) {
    double shift = Math.pow(10, digits);
    return Math.round(number * shift) / shift;
  }

  static ModelValue rounding(int digits) {
    return new ModelValue() {
      @Override
      ModelNode leaf(double data) {
        return super.leaf(CoarseNumbers.rounded(data, digits));
      }

      @Override
      double value(Operation operation, double x, double y, int exponent) {
        return CoarseNumbers.rounded(super.value(operation, x, y, exponent), digits);
      }
    };
  }

  static class Floating extends ModelValue {
    @Override
    ModelNode leaf(double data) {
      return super.leaf((float) data);
    }

    @Override
    double value(Operation operation, double x, double y, int exponent) {
      return (float) super.value(operation, x, y, exponent);
    }
  }

  /** How the slopes of x / y are computed. */
  private enum Quotient {
    IN_DOUBLES,
    IN_FLOATS,
    BY_THE_RESULT
  }

  /**
   * Whose slopes are made of those numbers, and are floats themselves where nothing in the rule is
   * a double; exp and tanh are of {@code Math}, and so doubles until they are kept.
   *
   * @param atMaking whether those of exp and tanh are made with the numbers, not of them
   */
  private static ModelValue floatingSlopes(Quotient quotient, boolean atMaking) {
    return new Floating() {
      @Override
      double byLeft(ModelNode.Result result) {
        if (result.operation == Operation.DIVIDED_BY && quotient != Quotient.IN_DOUBLES) {
          return 1 / (float) result.right.data;
        } else if (result.operation == Operation.EXP && atMaking) {
          return Math.exp(result.left.data);
        } else if (result.operation == Operation.TANH && atMaking) {
          double tanh = Math.tanh(result.left.data);
          return 1 - tanh * tanh;
        }
        return super.byLeft(result);
      }

      @Override
      double byRight(ModelNode.Result result) {
        if (result.operation != Operation.DIVIDED_BY || quotient == Quotient.IN_DOUBLES) {
          return super.byRight(result);
        }
        float x = (float) result.left.data;
        float y = (float) result.right.data;
        return quotient == Quotient.IN_FLOATS ? -x / (y * y) : -result.data / y;
      }
    };
  }
}
