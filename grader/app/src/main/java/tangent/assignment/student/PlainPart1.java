package tangent.assignment.student;

import derivatives.part1.Turning;
import java.util.function.DoubleUnaryOperator;
import tangent.contract.Part1;

/** The methods of Part 1 in the plainest way there is. */
final class PlainPart1 {

  private PlainPart1() {}

  static double forward(DoubleUnaryOperator function, double x, double h) {
    return (function.applyAsDouble(x + h) - function.applyAsDouble(x)) / h;
  }

  static double central(DoubleUnaryOperator function, double x, double h) {
    return (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (2 * h);
  }

  /** By Richardson, from two central ones. */
  static double extrapolated(DoubleUnaryOperator function, double x, double h) {
    return (4 * central(function, x, h / 2) - central(function, x, h)) / 3;
  }

  static double[] slopeAtEach(Part1 own, DoubleUnaryOperator function, double[] xs, double h) {
    double[] slopes = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      slopes[i] = own.derivative(function, xs[i], h);
    }
    return slopes;
  }

  static double leastSteep(Part1 own, DoubleUnaryOperator function, double[] xs, double h) {
    if (xs.length == 0) {
      throw new IllegalArgumentException("xs is empty");
    }
    return lessSteep(own, function, xs, h, Math.abs(own.derivative(function, xs[0], h)));
  }

  /** The flattest of those that are less steep than this; the first where none is. */
  static double lessSteep(
      Part1 own, DoubleUnaryOperator function, double[] xs, double h, double than) {
    double best = xs[0];
    double least = than;
    for (double x : xs) {
      double steepness = Math.abs(own.derivative(function, x, h));
      if (steepness < least) {
        best = x;
        least = steepness;
      }
    }
    return best;
  }

  static Turning signsAtBothEnds(Part1 own, DoubleUnaryOperator function, double x, double reach) {
    requirePositive(reach);
    double before = own.derivative(function, x - reach, reach / 100);
    double after = own.derivative(function, x + reach, reach / 100);
    return told(before, after);
  }

  /** Falling then rising is a minimum, rising then falling a maximum. */
  static Turning told(double before, double after) {
    if (before < 0 && after > 0) {
      return Turning.MINIMUM;
    }
    return before > 0 && after < 0 ? Turning.MAXIMUM : Turning.NONE;
  }

  static void requirePositive(double number) {
    if (!(number > 0) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("must be positive and finite, but was " + number);
    }
  }
}
