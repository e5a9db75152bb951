package derivatives.part4;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import java.util.Arrays;

/** A walk of several weights, and where it leads when one thing is wrong with it. */
final class TestedWalk {

  private static final double H = 0.0001;

  /** Where the weight {@code j} goes from {@code before}. */
  private interface Wrong {
    double from(double[] before, double[] after, int j);
  }

  private final double[][] visited;
  private final double[] start;

  private TestedWalk(double[][] visited, double[] start) {
    this.visited = visited;
    this.start = start;
  }

  /**
   * Each step is compared from where the student's own walk stood before it: so errors never add
   * up.
   */
  static void check(TestedLoss loss, double rate, int steps, double... start) {
    Call call = Call.of("descend", loss, start, rate, steps, H);
    double[][] visited =
        call.ask(() -> PartialDerivatives.descend(loss, start.clone(), rate, steps, H));
    TestedWalk walk = new TestedWalk(visited, start);
    Wrong along = (before, after, j) -> before[j] - rate * loss.slope(before, j);
    double[][] right = walk.walked(steps + 1, start, along);
    double[] tolerance = new double[(steps + 1) * start.length];
    for (int i = start.length; i < tolerance.length; i++) {
      double[] before = walk.row(i / start.length - 1);
      double length = right[i / start.length][i % start.length] - before[i % start.length];
      tolerance[i] =
          rate * loss.tolerance(before, H)
              + Tolerance.ROUNDING * (Math.abs(before[i % start.length]) + Math.abs(length));
    }
    walk.explain(call, loss, rate, steps, along);
    call.gives(visited, right, tolerance);
  }

  private void explain(Call call, TestedLoss loss, double rate, int steps, Wrong along) {
    int n = steps + 1;
    double[] first = start.clone();
    Arrays.setAll(first, j -> along.from(start, start, j));
    double[][] right = walked(n, start, along);
    double[][] endIsZero = walked(n, start, along);
    Arrays.fill(endIsZero[steps], 0);
    boolean one = steps > 0 && visited.length == n && visited[0] == visited[steps];
    known(call, one ? visited : right, 1, "weights-one-array");
    known(call, endIsZero, 1, "weights-end-stays-zero");
    known(call, walked(steps, start, along), 1, "weights-end-missing");
    known(call, walked(steps, first, along), 1, "weights-start-missing");
    known(call, walked(n, first, along), 1, "weights-start-stepped-over");
    known(
        call,
        walked(n, start, (before, after, j) -> oneByOne(loss, rate, before, after, j)),
        1,
        "weights-one-by-one");
    known(
        call,
        walked(n, start, (before, after, j) -> before[j] + rate * loss.slope(before, j)),
        1,
        "weights-uphill");
    known(
        call,
        walked(n, start, (before, after, j) -> before[j] - loss.slope(before, j)),
        1 / rate,
        "weights-rate-forgotten");
    known(
        call,
        walked(n, start, (before, after, j) -> before[j] - H * loss.slope(before, j)),
        1,
        "weights-h-for-rate");
    known(
        call,
        walked(n, start, (before, after, j) -> before[j] - rate * loss.slope(start, j)),
        1,
        "weights-gradient-once");
    known(call, walked(n, start, (before, after, j) -> first[j]), 1, "weights-always-from-start");
    known(
        call,
        walked(n, start, (before, after, j) -> j == 0 ? along.from(before, after, 0) : before[j]),
        1,
        "weights-first-only");
  }

  /** The second weight is measured where the first has already moved to. */
  private static double oneByOne(
      TestedLoss loss, double rate, double[] before, double[] after, int j) {
    double[] half = before.clone();
    half[0] = j == 0 ? before[0] : after[0];
    return before[j] - rate * loss.slope(half, j);
  }

  private static void known(Call call, double[][] rows, double scale, String id) {
    call.known(Call.flat(rows), scale, id);
  }

  /** The walk with these steps, each from where the student's own walk stood before it. */
  private double[][] walked(int length, double[] from, Wrong step) {
    double[][] walk = new double[length][];
    for (int i = 0; i < length; i++) {
      walk[i] = from.clone();
      for (int j = 0; i > 0 && j < from.length; j++) {
        walk[i][j] = step.from(row(i - 1), row(i), j);
      }
    }
    return walk;
  }

  private double[] row(int i) {
    boolean known = i < visited.length && visited[i] != null && visited[i].length == start.length;
    return known ? visited[i] : start;
  }
}
