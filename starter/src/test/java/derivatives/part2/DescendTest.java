package derivatives.part2;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part2.descend")
class DescendTest {

  /** The slope of the loss (w - 3)^2. */
  private static final Polynomial SLOPE = Polynomial.of(-6, 2);

  @Test
  void takesTheTenStepsOfTheLesson() {
    Walk.check(SLOPE, 8, 0.1, 10);
  }

  @Test
  void comesFromTheOtherSideToo() {
    Walk.check(SLOPE, -4, 0.1, 10);
  }

  @Test
  void holdsOnlyTheStartAfterNoSteps() {
    Walk.check(SLOPE, 8, 0.1, 0);
  }

  @Test
  void findsItsWayOnACurvedSlopeToo() {
    Walk.check(Polynomial.of(0, -1, 0, 1), 2, 0.05, 40);
  }

  @Test
  void goesOnWithoutAnExceptionWhenItRunsAway() {
    Polynomial slope = Polynomial.of(0, 0, 0, 4);
    double[] weights = GradientDescent.descend(slope, 10, 1, 12);
    Call call = Call.of("descend", slope, 10.0, 1.0, 12);
    call.givesLength(weights, 13);
    assertThat(Double.isFinite(weights[12]))
        .withFailMessage(
            "%s ended at %s%nbut this walk must run away: each step is far too long",
            call, weights[12])
        .isFalse();
  }
}
