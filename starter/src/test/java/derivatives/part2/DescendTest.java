package derivatives.part2;

import derivatives.check.BuildsOn;
import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.descend")
@BuildsOn(StepTest.class)
class DescendTest {

  /** The slope of the loss (w - 3)^2. */
  private static final Polynomial SLOPE = Polynomial.of(-6, 2);

  @Test
  void takesTheTenStepsOfTheLesson() {
    TestedWalk.check(SLOPE, 8, 0.1, 10);
  }

  @Test
  void comesFromTheOtherSideToo() {
    TestedWalk.check(SLOPE, -4, 0.1, 10);
    TestedWalk.check(SLOPE, 1, 0.25, 3);
  }

  @Test
  void goesOnWhereItIsFlat() {
    TestedWalk.check(SLOPE, 4, 0.4, 25);
  }

  @Test
  void holdsOnlyTheStartAfterNoSteps() {
    TestedWalk.check(SLOPE, 8, 0.1, 0);
  }

  @Test
  void findsItsWayOnACurvedSlopeToo() {
    TestedWalk.check(Polynomial.of(0, -1, 0, 1), 2, 0.05, 40);
  }

  @Test
  @BuildsOn(StepMoreTest.class)
  void goesOnWithoutAnExceptionWhenItRunsAway() {
    TestedWalk.checkRunningAway(Polynomial.of(0, 0, 0, 4), 10, 1, 12);
    TestedWalk.checkRunningAway(Polynomial.of(0, 0, 0, 4), -5, 2, 12);
    TestedWalk.checkRunningAway(Polynomial.of(0, 0, 0, 0, 0, 1), 3, 1, 10);
  }
}
