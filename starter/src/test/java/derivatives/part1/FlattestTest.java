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
    int steepest = 0;
    for (int i = 0; i < xs.length; i++) {
      slopes[i] = function.slope().applyAsDouble(xs[i]);
      lowest = slopes[i] < slopes[lowest] ? i : lowest;
      steepest = Math.abs(slopes[i]) > Math.abs(slopes[steepest]) ? i : steepest;
    }
    int lastAsFlat = right;
    for (int i = right; i < xs.length; i++) {
      lastAsFlat = slopes[i] == slopes[right] ? i : lastAsFlat;
    }
    Call.of("flattest", function, xs, H)
        .known((double) right, "flattest-gives-index")
        .known(slopes[right], "flattest-gives-slope")
        .known(xs[lowest], "flattest-is-lowest-slope")
        .known(xs[lastAsFlat], "flattest-last-of-equals")
        .known(xs[steepest], "flattest-is-steepest")
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
