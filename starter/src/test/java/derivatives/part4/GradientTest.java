package derivatives.part4;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import derivatives.check.Show;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("part4.gradient")
class GradientTest {

  @Test
  void hasOneSlopePerWeight() {
    Gradient.check(Loss.LESSON, 0.0001, 0, 0);
    Gradient.check(Loss.LESSON, 0.0001, 3, 4);
  }

  @Test
  void isZeroAtTheBottom() {
    Gradient.check(Loss.LESSON, 0.0001, 2, 5);
  }

  @Test
  void isRightWhereTheWeightsBelongTogether() {
    Gradient.check(new Loss(2, 5, 3), 0.0001, 1, -2);
  }

  @Test
  void hasOneElementForOneWeightAndNoneForNone() {
    Call.of("gradient", "w -> w.length", new double[] {7}, 0.01)
        .givesLength(PartialDerivatives.gradient(w -> w.length, new double[] {7}, 0.01), 1);
    Call.of("gradient", "w -> w.length", new double[0], 0.01)
        .givesLength(PartialDerivatives.gradient(w -> w.length, new double[0], 0.01), 0);
  }

  @Test
  void movesOneWeightAtATimeAndByNoMoreThanTheStep() {
    double[] weights = {1, 4};
    double h = 0.01;
    List<double[]> asked = new ArrayList<>();
    PartialDerivatives.gradient(
        w -> {
          asked.add(w.clone());
          return Loss.LESSON.applyAsDouble(w);
        },
        weights.clone(),
        h);
    for (double[] at : asked) {
      double first = Math.abs(at[0] - weights[0]);
      double second = Math.abs(at[1] - weights[1]);
      // Sums are rounded: 4 + h may be a little more than h away from 4, and 4 + h - h is not
      // always 4.
      double rounding = 4 * Math.ulp(4.0) + 1e-9 * h;
      assertThat(Math.min(first, second) <= rounding && Math.max(first, second) <= h + rounding)
          .withFailMessage(
              "gradient at {1, 4} with the step 0.01 asked for the loss at %s%nbut only one weight may move at a time, by 0.01 at most",
              Show.value(at))
          .isTrue();
    }
  }
}
