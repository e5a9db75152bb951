package derivatives.part2;

import derivatives.check.BuildsOn;
import derivatives.check.Call;
import derivatives.check.InJava;
import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left to go wrong where the answers of the simpler tests are right. */
@Tag("part2.step")
@BuildsOn(StepTest.class)
class StepMoreTest {

  @Test
  void goesWhereTheArithmeticLeadsEvenFromAWalkThatHasRunAway() {
    check(Double.NaN, Double.NaN);
    check(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
    check(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  @Test
  void isTakenHoweverShortItIs() {
    TestedWalk.checkStep(Polynomial.of(1e-40), 0, 0.1);
    TestedWalk.checkStep(Polynomial.of(-1e-20), 0, 0.1);
  }

  private static void check(double slope, double right) {
    Call call = Call.of("step", "w -> " + InJava.value(slope), 2.0, 0.1);
    call.fact("2 - 0.1 * slope is " + right + ": so the weights show that a walk has run away.");
    call.gives(call.ask(() -> GradientDescent.step(w -> slope, 2, 0.1)), right, 0);
  }
}
