package derivatives.part1;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part1.slopes")
@BuildsOn({DerivativeTest.class, SlopesTest.class})
class SlopesMoreTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);

  /** The same array, with another point in it by the second call. */
  @Test
  void looksAtThePointsAsTheyAreNow() {
    double[] xs = {2};
    String asked = "slopes(x -> x * x, xs, 0.01)";
    Call call =
        Call.saying("After " + asked + " with xs = {2}, and xs[0] = 5, " + asked + "[0]")
            .java("double[] xs = {2};\n" + asked + ";\nxs[0] = 5;", asked + "[0]");
    double slope =
        call.ask(
            () -> {
              NumericalDerivative.slopes(PARABOLA, xs, 0.01);
              xs[0] = 5;
              return NumericalDerivative.slopes(PARABOLA, xs, 0.01)[0];
            });
    call.gives(slope, 10.0, PARABOLA.tolerance(5, 0.01));
  }

  @Test
  void measuresWithTheStepThatItIsGiven() {
    double[] xs = {2};
    for (double h : new double[] {0.1, 0.01, 0.0001}) {
      Watched watched = new Watched(PARABOLA);
      Call call = Call.of("slopes", PARABOLA, xs, h);
      call.ask(() -> NumericalDerivative.slopes(watched, xs.clone(), h));
      watched.wasMeasured(call, "slopes", xs, 2, h);
    }
  }
}
