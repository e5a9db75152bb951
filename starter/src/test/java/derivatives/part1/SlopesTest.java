package derivatives.part1;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.slopes")
@BuildsOn(DerivativeTest.class)
class SlopesTest {

  private static final double H = 0.0001;
  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);

  @Test
  void findsTheSixSlopesOfTheAssignmentInOrder() {
    check(Polynomial.of(1, 9, -6, 1), 0, 1, 2, 3, 4, 5);
  }

  @Test
  void keepsTheOrderOfThePoints() {
    check(PARABOLA, 3, -1, 2, 0);
    check(Polynomial.of(1, 9, -6, 1), 2.5, 1.5, -1);
  }

  @Test
  void answersTwiceForAPointThatIsThereTwice() {
    check(PARABOLA, 4, 4);
    check(PARABOLA, 5, -2, 5);
  }

  @Test
  void isEmptyForNoPoints() {
    check(PARABOLA);
  }

  static void check(Polynomial function, double... xs) {
    Call call = Call.of("slopes", function, xs, H);
    double[] slopes = at(function.slope(), xs);
    double[] tolerance = at(x -> function.tolerance(x, H), xs);
    explain(call, function, xs, slopes);
    call.gives(
        call.ask(() -> NumericalDerivative.slopes(function, xs.clone(), H)), slopes, tolerance);
  }

  private static void explain(Call call, Polynomial function, double[] xs, double[] slopes) {
    double[] indexes = new double[xs.length];
    double[] first = new double[xs.length];
    double[] addedUp = slopes.clone();
    double[] firstMissed = slopes.clone();
    double[] lastMissed = slopes.clone();
    double[] reversed = slopes.clone();
    double[] neighbours = new double[xs.length];
    for (int i = 0; i < xs.length; i++) {
      indexes[i] = i;
      first[i] = xs[0];
      addedUp[i] += i > 0 ? addedUp[i - 1] : 0;
      firstMissed[0] = 0;
      lastMissed[xs.length - 1] = 0;
      reversed[i] = slopes[xs.length - 1 - i];
      neighbours[i] = i + 1 < xs.length ? between(function, xs[i], xs[i + 1]) : 0;
    }
    double[] sorted = xs.clone();
    Arrays.sort(sorted);
    int n = xs.length;
    call.known(at(function, xs), "slopes-are-values")
        .known(reversed, 2, "slopes-reversed")
        .known(at(function.slope(), first), 2, "slopes-all-at-first")
        .known(at(function.slope(), indexes), 2, "slopes-at-index")
        .known(at(function.slope(), sorted), 2, "slopes-points-sorted")
        .known(addedUp, n + 1, "slopes-added-up")
        .known(firstMissed, "slopes-first-missed")
        .known(lastMissed, "slopes-last-missed")
        .known(neighbours, "slopes-between-neighbours")
        .known(Arrays.copyOf(slopes, Math.max(0, n - 1)), "slopes-one-short")
        .known(Arrays.copyOf(slopes, n + 1), "slopes-one-long");
    if (n == 0) {
      call.known(IllegalArgumentException.class, "slopes-need-a-point");
    }
  }

  private static double between(DoubleUnaryOperator function, double from, double to) {
    return (function.applyAsDouble(to) - function.applyAsDouble(from)) / (to - from);
  }

  private static double[] at(DoubleUnaryOperator function, double[] xs) {
    return Arrays.stream(xs).map(function).toArray();
  }
}
