package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a function will be asked is told by where it was asked. */
class EvenStepsTest {

  /**
   * Five questions show a row, each further one at least doubles it, and from 64 steps on one tells
   * 64 more: 5 + 5 + 2001 / 64 make 42. The numbers x + h · i / 1000 are rounded three times, so
   * that now and then one is missed.
   */
  @ParameterizedTest
  @CsvSource({"2, 0.001", "1, 0.01", "-3.7, 0.0001", "4, 0.3", "1e6, 0.25", "-0.9, 1e-6"})
  void aLineThroughTwoThousandPointsIsForeseen(double x, double h) {
    double[] points =
        IntStream.rangeClosed(-1000, 1000).mapToDouble(i -> x + h * i / 1000).toArray();

    assertThat(questions(points)).isLessThanOrEqualTo(2 * 42);
  }

  @Test
  void whoGoesDownwardsIsForeseenToo() {
    assertThat(questions(DoubleStream.iterate(5, x -> x - 0.1).limit(100).toArray()))
        .isLessThanOrEqualTo(2 * 12);
  }

  @Test
  void whereNoRowIsNothingIsForeseen() {
    EvenSteps steps = new EvenSteps();
    for (double x : new double[] {1, 2, 4, 8, 16, 17, 18, Double.NaN, 19, Double.MAX_VALUE}) {
      steps.note(x);
      assertThat(steps.ahead()).isEmpty();
    }
  }

  /** How many of these are asked for, where what was foreseen with the latest answer is not. */
  private static int questions(double[] points) {
    EvenSteps steps = new EvenSteps();
    List<Double> known = List.of();
    int questions = 0;
    for (double point : points) {
      steps.note(point);
      if (!known.contains(point)) {
        questions++;
        known = steps.ahead();
      }
    }
    return questions;
  }
}
