package derivatives.part4;

import derivatives.check.BuildsOn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.descend")
@BuildsOn(GradientTest.class)
class DescendTest {

  @Test
  void takesTheFifteenStepsOfTheLesson() {
    Walk.check(Loss.LESSON, 0.1, 15, 0, 0);
  }

  @Test
  void movesBothWeightsFromTheSameGradient() {
    Walk.check(new Loss(2, 5, 1), 0.1, 5, 3, -1);
    Walk.check(new Loss(1, -2, 1), 0.05, 4, 2, 3);
    Walk.check(new Loss(4, 1, -1), 0.2, 3, -1, 0.5);
  }

  @Test
  void takesEveryStepEvenWhereItIsFlat() {
    Walk.check(Loss.LESSON, 0.1, 4, 2, 5);
    Walk.check(Loss.LESSON, 0.4, 30, 0, 0);
  }

  @Test
  void goesOnWhereTheStepsAreTooLong() {
    Walk.check(Loss.LESSON, 1.1, 3, 0, 0);
  }

  @Test
  void holdsOnlyTheStartAfterNoSteps() {
    Walk.check(Loss.LESSON, 0.1, 0, 7, 8);
  }
}
