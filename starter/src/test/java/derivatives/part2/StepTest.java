package derivatives.part2;

import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.step")
class StepTest {

  /** The slope of the loss (w - 3)^2. */
  private static final Polynomial SLOPE = Polynomial.of(-6, 2);

  @Test
  void goesLeftWhereTheLossRises() {
    TestedWalk.checkStep(SLOPE, 8, 0.1);
  }

  @Test
  void goesRightWhereTheLossFalls() {
    TestedWalk.checkStep(SLOPE, -2, 0.1);
    TestedWalk.checkStep(SLOPE, 1, 0.25);
    TestedWalk.checkStep(SLOPE, -4, 0.05);
  }

  @Test
  void standsStillAtTheBottom() {
    TestedWalk.checkStep(SLOPE, 3, 0.1);
  }

  @Test
  void isShorterWithASmallerLearningRate() {
    TestedWalk.checkStep(SLOPE, 8, 0.001);
  }

  @Test
  void takesALearningRateAboveOneToo() {
    TestedWalk.checkStep(SLOPE, 8, 2);
    TestedWalk.checkStep(SLOPE, 5, 1.5);
  }

  @Test
  void usesTheSlopeThatItIsGiven() {
    TestedWalk.checkStep(Polynomial.of(40), 1, 0.5);
    TestedWalk.checkStep(Polynomial.of(-3, 0, 2), 2, 0.2);
  }
}
