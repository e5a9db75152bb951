package derivatives.part4;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.descend")
class DescendTest {

  private static final double H = 0.0001;

  @Test
  void takesTheFifteenStepsOfTheLesson() {
    check(Loss.LESSON, 0.1, 15, 0, 0);
  }

  @Test
  void movesBothWeightsFromTheSameGradient() {
    check(new Loss(2, 5, 1), 0.1, 5, 3, -1);
  }

  @Test
  void holdsOnlyTheStartAfterNoSteps() {
    check(Loss.LESSON, 0.1, 0, 7, 8);
  }

  /**
   * Each step is compared from where the student's own walk stood before it: so errors never add
   * up.
   */
  private static void check(Loss loss, double learningRate, int steps, double... start) {
    Call call = Call.of("descend", loss, start, learningRate, steps, H);
    double[][] visited = PartialDerivatives.descend(loss, start.clone(), learningRate, steps, H);
    assertThat(visited).withFailMessage("%s returned null", call).isNotNull();
    assertThat(visited.length)
        .withFailMessage("%s returned %d rows%nbut right are %d", call, visited.length, steps + 1)
        .isEqualTo(steps + 1);
    for (int i = 0; i <= steps; i++) {
      call.element(i).givesLength(visited[i], start.length);
    }
    for (int j = 0; j < start.length; j++) {
      boolean oneArray = visited[0] == visited[steps];
      call.element(0)
          .element(j)
          .known(oneArray ? visited[steps][j] : start[j], "weights-one-array")
          .gives(visited[0][j], start[j], 0);
    }
    for (int i = 1; i <= steps; i++) {
      for (int j = 0; j < start.length; j++) {
        step(call.element(i).element(j), loss, learningRate, visited[i - 1], visited[i], j);
      }
    }
  }

  private static void step(
      Call call, Loss loss, double learningRate, double[] before, double[] after, int index) {
    double length = learningRate * loss.slope(before, index);
    double[] half = before.clone();
    half[0] = after[0];
    double right = before[index] - length;
    double rounding = Tolerance.ROUNDING * (Math.abs(before[index]) + Math.abs(length));
    call.known(before[index] - learningRate * loss.slope(half, index), "weights-one-by-one")
        .known(before[index] + length, "weights-uphill")
        .known(before[index] - loss.slope(before, index), "weights-rate-forgotten")
        .known(before[index] - H * loss.slope(before, index), "weights-h-for-rate")
        .mistake(
            before[index],
            "The weight stands still: does each step start where the one before ended?")
        .orAsYourOwn(() -> before[index] - learningRate * Gradient.own(loss, before, H, index))
        .gives(after[index], right, learningRate * loss.tolerance(before, H) + rounding);
  }
}
