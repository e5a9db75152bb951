package derivatives.part1;

import static derivatives.part1.Turning.NONE;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Watched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part1.turning")
@BuildsOn({DerivativeTest.class, SlopesTest.class, TurningTest.class})
class TurningMoreTest {

  private static final Polynomial PARABOLA = Polynomial.of(0, 0, 1);

  @Test
  void isNoneWhereTheCurveIsFlatAtOneEnd() {
    new TestedTurn(x -> Math.max(0, x), x -> x > 0 ? 1 : 0, "x -> Math.max(0, x)", 0, 1)
        .check(NONE);
    new TestedTurn(x -> Math.max(0, -x), x -> x < 0 ? -1 : 0, "x -> Math.max(0, -x)", 0, 1)
        .check(NONE);
    new TestedTurn(x -> Math.min(0, x), x -> x < 0 ? 1 : 0, "x -> Math.min(0, x)", 0, 1)
        .check(NONE);
    new TestedTurn(x -> Math.min(0, -x), x -> x > 0 ? -1 : 0, "x -> Math.min(0, -x)", 0, 1)
        .check(NONE);
  }

  @Test
  void measuresWithATenthOfTheReachAtMost() {
    for (double reach : new double[] {1, 0.01, 1e-7}) {
      Watched watched = new Watched(PARABOLA);
      Call call = Call.of("turning", PARABOLA, 0.0, reach);
      call.ask(() -> NumericalDerivative.turning(watched, 0, reach));
      watched.wasMeasuredAtTheEnds(call, 0, reach);
    }
  }
}
