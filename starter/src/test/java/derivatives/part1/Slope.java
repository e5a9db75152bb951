package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;

/** The slope of a polynomial, as the student's own method measures it. */
final class Slope {

  private Slope() {}

  /** Calls {@code derivative} and says what its answer is. */
  static void check(Polynomial function, double x, double h) {
    double slope = function.slope().applyAsDouble(x);
    Call.of("derivative", function, x, h)
        .known(slope / 2, "half-the-slope")
        .known(slope * 2, "double-the-slope")
        .known(-slope, "slope-sign")
        .known(Math.abs(slope), "slope-without-sign")
        .known(slope * h, "rise-without-run")
        .known(2 * slope * h, "rise-without-run")
        .known(slope / h, "run-squared")
        .known(function.applyAsDouble(x), "value-for-slope")
        .mistake(0.0, "No change at all: is the function asked at two different points?")
        .gives(NumericalDerivative.derivative(function, x, h), slope, function.tolerance(x, h));
  }

  /**
   * What the student's own {@code derivative} answers.
   *
   * @throws IllegalStateException if that is the same everywhere: then nothing can be built on it
   */
  static double own(Polynomial function, double x, double h) {
    Polynomial parabola = Polynomial.of(0, 0, 1);
    double left = NumericalDerivative.derivative(parabola, 1, 0.001);
    double right = NumericalDerivative.derivative(parabola, 3, 0.001);
    if (left == right) {
      throw new IllegalStateException("derivative answers the same at 1 and at 3");
    }
    return NumericalDerivative.derivative(function, x, h);
  }
}
