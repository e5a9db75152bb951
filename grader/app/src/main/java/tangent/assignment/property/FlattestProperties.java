package tangent.assignment.property;

import java.util.Arrays;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.Points;
import tangent.run.Digits;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * flattest gives the one of xs where the slope is closest to zero, and the first of them where
 * several slopes are exactly equal.
 *
 * <p>Kills: the lowest slope for the one closest to zero, the steepest, the slope or the index for
 * the place, the first or last place never looked at, the last of equals, slopes cut to whole
 * numbers, the value closest to zero; a start that is taken for the best seen, gentle slopes taken
 * for flat, a place that is rounded, the answer to an earlier call with the same array.
 */
@Tag("part1.flattest")
class FlattestProperties {

  private final TaskRun run;

  FlattestProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Points> points() {
    return run.samples()
        .kept(
            "part1.flattest",
            Points.clearlyApart(),
            Points.allFlat(),
            Points.gentle(),
            Points.clearlyApart());
  }

  @Judged
  void isWhereTheSlopeIsClosestToZero(@ForAll("points") Points points) {
    check(points, points.array());
  }

  @JudgedOnce(rare = true)
  void isFoundAnewForEachCall() {
    Reused arrays = new Reused();
    AllCases.andAgain(
        run, Points.oneClearlyFlattest(), points -> check(points, arrays.holding(points.xs())));
  }

  private void check(Points points, double[] xs) {
    double answer = run.solution().part1().flattest(points.function(), xs, points.h());
    if (answer != points.flattest()) {
      throw wrong(answer, points);
    }
  }

  private WrongAnswer wrong(double answer, Points points) {
    String slopes =
        Arrays.stream(points.slopes()).mapToObj(Digits::few).collect(Collectors.joining(", "));
    String why = "";
    if (!points.xs().contains(answer)) {
      why = " The answer must be one of xs.";
    } else if (points.steepness(answer) == points.steepness(points.flattest())) {
      why = " Of equal slopes the first one counts.";
    }
    return run.wrong(
        Double.toString(points.flattest()),
        answer,
        ("At xs the curve has the slopes {%s}. The one closest to zero is at x = %s, but "
                + "flattest returned %s.%s")
            .formatted(slopes, points.flattest(), Digits.few(answer, points.flattest()), why));
  }
}
