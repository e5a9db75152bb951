package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import tangent.assignment.student.WalkingModels;
import tangent.contract.Part4;

/**
 * Every kind of sample turns up among the tries of its property. Which kinds do is the same under
 * every kit seed, so that one is enough.
 */
class WalkingSamplesTest {

  @Test
  void walksOfEveryKindAreMade() {
    List<double[]> walks = new ArrayList<>();
    WalkingRunner.examine(
        WalkingModels.stepping(
            (slope, w, rate) -> w - rate * slope.applyAsDouble(w),
            (slope, start, rate, steps) -> {
              double[] walk = WalkingModels.right().part2().descend(slope, start, rate, steps);
              walks.add(walk);
              return walk;
            }));
    assertThat(walks).anyMatch(walk -> walk.length == 1);
    assertThat(walks).anyMatch(walk -> walk.length > 1 && walk[0] == walk[1]);
    assertThat(walks).anyMatch(walk -> Arrays.stream(walk).anyMatch(Double::isNaN));
    assertThat(walks).anyMatch(walk -> last(walk) == Double.POSITIVE_INFINITY);
    assertThat(walks).anyMatch(walk -> walk.length > 16 && Math.abs(last(walk)) < 10);
    assertThat(walks).anyMatch(walk -> Math.abs(last(walk)) > 1000 && Double.isFinite(last(walk)));
  }

  @Test
  void endsOfEveryKindAreJudged() {
    List<double[]> ends = new ArrayList<>();
    List<Double> slopes = new ArrayList<>();
    List<Double> distances = new ArrayList<>();
    WalkingRunner.examine(
        WalkingModels.judging(
            (slope, weights, tolerance) -> {
              ends.add(weights.clone());
              double end = slope.applyAsDouble(last(weights));
              slopes.add(end);
              distances.add(Math.abs(end) - tolerance);
              return WalkingModels.right().part2().outcome(slope, weights, tolerance);
            }));
    assertThat(distances).anyMatch(distance -> distance == 0);
    assertThat(distances).anyMatch(distance -> distance < 0);
    assertThat(distances).anyMatch(distance -> distance > 0);
    assertThat(slopes).anyMatch(slope -> slope < 0);
    assertThat(slopes).contains(Double.NEGATIVE_INFINITY, Double.NaN);
    for (double lost :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThat(ends).anyMatch(end -> end.length > 1 && Double.compare(last(end), lost) == 0);
      assertThat(ends).anyMatch(end -> end.length > 2 && Double.compare(end[1], lost) == 0);
    }
    assertThat(ends).anyMatch(end -> end.length > 1 && !Double.isFinite(end[0]));
  }

  @Test
  void gradientsAndWalksWithOneToFiveWeightsAreAsked() {
    List<Integer> gradients = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    Part4 right = WalkingModels.right().part4();
    WalkingRunner.examine(
        WalkingModels.measuring(
            (loss, weights, h) -> {
              gradients.add(weights.length);
              return right.gradient(loss, weights, h);
            }));
    WalkingRunner.examine(
        WalkingModels.walking(
            (self, loss, start, rate, steps, h) -> {
              rows.add(steps + 1);
              return right.descend(loss, start, rate, steps, h);
            }));
    assertThat(gradients).contains(1, 2, 3, 4, 5);
    assertThat(rows).contains(1, 2, 3);
  }

  private static double last(double[] weights) {
    return weights[weights.length - 1];
  }
}
