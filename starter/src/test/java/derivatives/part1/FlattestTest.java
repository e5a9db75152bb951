package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.flattest")
class FlattestTest {

  private static final double H = 0.0001;
  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);

  @Test
  void isThePointWhoseSlopeIsClosestToZero() {
    check(PARABOLA, new double[] {5, -1, 3}, 1);
  }

  @Test
  void canBeTheFirstPointOrTheLast() {
    check(PARABOLA, new double[] {1, -2, 3}, 0);
    check(PARABOLA, new double[] {-3, 2, 0.5}, 2);
  }

  @Test
  void isFoundWhereEverySlopeIsNegative() {
    check(PARABOLA, new double[] {-5, -9, -2}, 2);
  }

  @Test
  void isFoundOnTheCurveOfTheAssignment() {
    // The slopes are 9, 0, -3, 9 and 24.
    check(Polynomial.of(1, 9, -6, 1), new double[] {0, 3, 2, 4, 5}, 1);
  }

  @Test
  void isTheOnlyPoint() {
    check(PARABOLA, new double[] {7}, 0);
  }

  @Test
  void isTheFirstOfEquals() {
    check(Polynomial.of(4), new double[] {6, 2, 8}, 0);
  }

  private static void check(Polynomial function, double[] xs, int right) {
    double[] slopes = new double[xs.length];
    int lowest = 0;
    for (int i = 0; i < xs.length; i++) {
      slopes[i] = function.slope().applyAsDouble(xs[i]);
      lowest = slopes[i] < slopes[lowest] ? i : lowest;
    }
    Call.of("flattest", function, xs, H)
        .mistake(
            (double) right,
            "This is the point's place in the array. The answer is the point itself.")
        .mistake(slopes[right], "This is the slope at that point. The answer is the point itself.")
        .mistake(
            xs[lowest],
            "Here the slope is lowest, but that is steep downhill. Closest to zero is asked.")
        .mistake(
            xs[xs.length - 1],
            "This is the last point. Is it because the slopes are equal? Then take the first.")
        .orAsYourOwn(() -> ownFlattest(function, xs))
        .gives(NumericalDerivative.flattest(function, xs.clone(), H), xs[right], 0);
  }

  /** By the student's own slopes. */
  private static double ownFlattest(Polynomial function, double[] xs) {
    double flattest = xs[0];
    double size = Math.abs(Slope.own(function, xs[0], H));
    for (double x : xs) {
      double other = Math.abs(Slope.own(function, x, H));
      if (other < size) {
        flattest = x;
        size = other;
      }
    }
    return flattest;
  }
}
