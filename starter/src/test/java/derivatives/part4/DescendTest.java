package derivatives.part4;

import derivatives.check.BuildsOn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.descend")
@BuildsOn(GradientTest.class)
class DescendTest {

  @Test
  void takesTheFifteenStepsOfTheLesson() {
    TestedWalk.check(TestedLoss.LESSON, 0.1, 15, 0, 0);
  }

  @Test
  void movesBothWeightsFromTheSameGradient() {
    TestedWalk.check(new TestedLoss(2, 5, 1), 0.1, 5, 3, -1);
    TestedWalk.check(new TestedLoss(1, -2, 1), 0.05, 4, 2, 3);
    TestedWalk.check(new TestedLoss(4, 1, -1), 0.2, 3, -1, 0.5);
  }

  @Test
  void takesEveryStepEvenWhereItIsFlat() {
    TestedWalk.check(TestedLoss.LESSON, 0.1, 4, 2, 5);
    TestedWalk.check(TestedLoss.LESSON, 0.4, 30, 0, 0);
  }

  @Test
  void goesOnWhereTheStepsAreTooLong() {
    TestedWalk.check(TestedLoss.LESSON, 1.1, 3, 0, 0);
  }

  @Test
  void holdsOnlyTheStartAfterNoSteps() {
    TestedWalk.check(TestedLoss.LESSON, 0.1, 0, 7, 8);
  }
}
