package tangent.assignment.property;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.assignment.sample.Points;
import tangent.run.Judged;
import tangent.run.JudgedOnce;
import tangent.run.Notation;
import tangent.run.TaskRun;
import tangent.run.WrongAnswer;

/**
 * slopes gives the slope at each place, in order; for no place it gives no slope and never looks at
 * h.
 *
 * <p>Kills: one slope too few or too many, another order, values for slopes, slopes between
 * neighbours, places that occur twice counted once, a first or last slope left at zero, h checked
 * before the length.
 */
@Tag("part1.slopes")
class SlopesProperties {

  private final TaskRun run;

  SlopesProperties(TaskRun run) {
    this.run = run;
  }

  @Provide
  Arbitrary<Points> points() {
    return run.samples()
        .kept(
            "part1.slopes",
            Points.onCurve(),
            Points.onCurve(),
            Points.onCurve(),
            Points.onLine(),
            Points.nowhere());
  }

  @Judged
  void areTheSlopesInOrder(@ForAll("points") Points points) {
    check(points, points.array());
  }

  @JudgedOnce(rare = true)
  void areMeasuredAnewForEachCall() {
    Reused arrays = new Reused();
    AllCases.andAgain(
        run, Points.measuredAgain(), points -> check(points, arrays.holding(points.xs())));
  }

  private void check(Points points, double[] xs) {
    double[] answer = run.solution().part1().slopes(points.function(), xs, points.h());
    // Two honest measurements may differ by the bound of each.
    run.within(
        points.xs().stream()
            .mapToDouble(x -> 2 * points.function().differenceBound(x, points.h()))
            .max()
            .orElse(0));
    checkLength(answer, points);
    double[] slopes = points.slopes();
    for (int i = 0; i < slopes.length; i++) {
      double bound = points.function().differenceBound(points.xs().get(i), points.h());
      Tolerance expected = new Tolerance(slopes[i], Points.SAFETY * bound);
      if (!expected.holds(answer[i])) {
        throw wrong(answer, i, expected, points);
      }
    }
    checkPlaces(points);
  }

  /**
   * Each slope is measured with h: no farther from its place, and not next to it only. Values of
   * the same function may be kept.
   */
  private void checkPlaces(Points points) {
    Optional<List<double[]>> asked = run.evaluationsSoFar();
    if (asked.isEmpty()) {
      return;
    }
    for (double x : points.xs()) {
      double slack = 4 * Math.ulp(x) + 1e-9 * points.h();
      boolean measured =
          asked.get().stream()
              .mapToDouble(point -> Math.abs(point[0] - x))
              .anyMatch(away -> away <= points.h() + slack && away >= points.h() / 10 - slack);
      if (!measured) {
        throw run.wrong(
            run.latest().call().text(),
            "function is asked up to " + points.h() + " away from " + x,
            "function was not asked there",
            ("The slope at %s is to be measured with the step h = %s: at least one point where "
                    + "you ask the function must lie h/10 or more away from it, and none more than h. "
                    + "But none was asked there.")
                .formatted(x, points.h()));
      }
    }
  }

  private void checkLength(double[] answer, Points points) {
    int length = points.xs().size();
    if (answer.length != length) {
      throw run.wrong(
          "an array of length " + length,
          answer,
          ("One slope for each of xs: xs has length %s, but the array that slopes returned has "
                  + "length %s.")
              .formatted(length, answer.length));
    }
  }

  private WrongAnswer wrong(double[] answer, int i, Tolerance expected, Points points) {
    double x = points.xs().get(i);
    return run.wrong(
        expected + " at index " + i,
        answer,
        ("Index %s must hold the slope at xs[%s] = %s. That is %s, but it holds %s. A slope "
                + "measured with h = %s may be off by %s here, not by more.")
            .formatted(
                i,
                i,
                x,
                expected.beside(answer[i]),
                Notation.number(answer[i]),
                points.h(),
                expected.shownTolerance()));
  }
}
