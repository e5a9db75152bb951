package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part1.slopes")
class SlopesTest {

  private static final double H = 0.0001;

  @Test
  void findsTheSixSlopesOfTheAssignmentInOrder() {
    check(Polynomial.of(1, 9, -6, 1), 0, 1, 2, 3, 4, 5);
  }

  @Test
  void keepsTheOrderOfThePoints() {
    check(Polynomial.of(0, 0, 1), 3, -1, 2, 0);
  }

  @Test
  void answersTwiceForAPointThatIsThereTwice() {
    check(Polynomial.of(0, 0, 1), 4, 4);
  }

  @Test
  void isEmptyForNoPoints() {
    Call call = Call.of("slopes", Polynomial.of(0, 1), new double[0], H);
    call.givesLength(NumericalDerivative.slopes(x -> x, new double[0], H), 0);
  }

  private static void check(Polynomial function, double... xs) {
    Call call = Call.of("slopes", function, xs, H);
    double[] slopes = NumericalDerivative.slopes(function, xs.clone(), H);
    call.givesLength(slopes, xs.length);
    for (int i = 0; i < xs.length; i++) {
      double x = xs[i];
      call.element(i)
          .mistake(0.0, "Was this element ever set?")
          .known(function.applyAsDouble(x), "slopes-are-values")
          .known(function.slope().applyAsDouble(xs[xs.length - 1 - i]), "slopes-reversed")
          .known(function.slope().applyAsDouble(xs[0]), "slopes-all-at-first")
          .known(function.slope().applyAsDouble(i), "slopes-at-index")
          .orAsYourOwn(() -> Slope.own(function, x, H))
          .gives(slopes[i], function.slope().applyAsDouble(x), function.tolerance(x, H));
    }
  }
}
