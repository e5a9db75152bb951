package tangent.property;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import tangent.contract.Fault;
import tangent.examination.Examination;
import tangent.examination.Judged;
import tangent.examination.Notation;
import tangent.sample.Points;
import tangent.task.Task;

/**
 * slopes gives the slope at each place, in order; for no place it gives no slope and never looks at
 * h.
 *
 * <p>Kills: one slope too few or too many, another order, values for slopes, slopes between
 * neighbours, places that occur twice counted once, a first or last slope left at zero, h checked
 * before the length.
 *
 * <p>A slope is right too where it is what the solution's own, wrong derivative gives there.
 */
@Tag("part1.slopes")
class SlopesProperties {

  private final Examination examination = Examination.current();
  private final OwnDerivative own = OwnDerivative.of(examination);
  private final FurtherCalls<Points> further =
      new FurtherCalls<>(examination, Task.SLOPES, Points.telling(), this::ask);

  @Provide
  Arbitrary<Points> points() {
    return examination.kept(
        "part1.slopes",
        Points.onCurve(),
        Points.onCurve(),
        Points.onCurve(),
        Points.onLine(),
        Points.nowhere());
  }

  @Judged
  void areTheSlopesInOrder(@ForAll("points") Points points) {
    further.afterWrong(() -> judge(points));
  }

  private double[] ask(Points points) {
    double[] answer =
        examination.solution().part1().slopes(points.function(), points.array(), points.h());
    examination.within(
        IntStream.range(0, points.xs().size())
            .mapToDouble(i -> expected(points, i).tolerance())
            .max()
            .orElse(0));
    return answer;
  }

  private void judge(Points points) {
    try {
      check(ask(points), points);
    } catch (Fault fault) {
      if (!OwnDerivative.threw(fault) || !own.excuses() || !own.throwsAt(points)) {
        throw fault;
      }
      own.carry();
    }
  }

  private void check(double[] answer, Points points) {
    checkLength(answer, points);
    for (int i = 0; i < answer.length; i++) {
      Within expected = expected(points, i);
      if (!expected.holds(answer[i])) {
        checkCarried(answer, i, expected, points);
      }
    }
  }

  private static Within expected(Points points, int i) {
    double x = points.xs().get(i);
    double bound = points.function().differenceBound(x, points.h());
    return new Within(points.function().slope(x), Points.SAFETY * bound);
  }

  private void checkLength(double[] answer, Points points) {
    int length = points.xs().size();
    if (answer.length != length) {
      throw examination.wrong(
          "an array of length " + length,
          answer,
          "One slope for each of xs: xs has length "
              + length
              + ", but the array that slopes returned has length "
              + answer.length
              + ".");
    }
  }

  private void checkCarried(double[] answer, int i, Within expected, Points points) {
    double x = points.xs().get(i);
    double rounding = points.function().roundingBound(x, points.h());
    if (own.excuses()
        && OwnDerivative.same(
            answer[i], own.at(points.function(), x, points.h()).orElse(Double.NaN), rounding)) {
      own.carry();
      return;
    }
    throw examination.wrong(
        expected + " at index " + i,
        answer,
        "Index "
            + i
            + " must hold the slope at xs["
            + i
            + "] = "
            + x
            + ". That is "
            + Within.shortly(expected.expected())
            + ", but it holds "
            + Notation.number(answer[i])
            + ".");
  }
}
