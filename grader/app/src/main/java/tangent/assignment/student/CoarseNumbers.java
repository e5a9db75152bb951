package tangent.assignment.student;

import tangent.contract.Operation;

/** Engines whose numbers have fewer digits than a double. */
final class CoarseNumbers {

  private CoarseNumbers() {}

  static double rounded(double number, int digits) {
    double shift = Math.pow(10, digits);
    return Math.round(number * shift) / shift;
  }

  static final class Rounding extends ModelValue {
    private final int digits;

    Rounding(int digits) {
      this.digits = digits;
    }

    @Override
    ModelNode leaf(double data) {
      return super.leaf(CoarseNumbers.rounded(data, digits));
    }

    @Override
    double value(Operation operation, double x, double y, int exponent) {
      return CoarseNumbers.rounded(super.value(operation, x, y, exponent), digits);
    }
  }

  static final class Floating extends ModelValue {
    @Override
    ModelNode leaf(double data) {
      return super.leaf((float) data);
    }

    @Override
    double value(Operation operation, double x, double y, int exponent) {
      return (float) super.value(operation, x, y, exponent);
    }
  }
}
