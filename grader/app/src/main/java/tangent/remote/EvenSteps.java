package tangent.remote;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a function will be asked that was asked at equal distances, as for a line of best fit.
 *
 * <p>A point is rounded by half a unit in its last place, or by one where it was computed in two
 * steps. So as many steps ahead as there were before, where the row leads is off by twice the
 * errors of its ends: all points within {@link #UNITS} of it are candidates. What is missed costs a
 * round trip and no more.
 */
final class EvenSteps {

  private static final int UNITS = 2;

  /** A row that goes on this far off, in such units, is still one: it may come from near 0. */
  private static final int UNITS_OF_ROW = 8;

  private static final int FEWEST = 4;
  private static final int MOST = 64;

  private double first = Double.NaN;
  private double latest = Double.NaN;
  private int steps = 1;

  void note(double x) {
    if (Math.abs(x - after(1)) <= UNITS_OF_ROW * Math.ulp(Math.max(Math.abs(first), Math.abs(x)))) {
      steps++;
    } else {
      first = latest;
      steps = 1;
    }
    latest = x;
  }

  /** The points that are probably next; none where there is no row. */
  List<Double> ahead() {
    List<Double> points = new ArrayList<>();
    if (steps >= FEWEST) {
      for (int step = 1; step <= Math.min(steps, MOST); step++) {
        double point = after(step);
        for (int unit = -UNITS; unit <= UNITS; unit++) {
          points.add(point + unit * Math.ulp(point));
        }
      }
    }
    return points;
  }

  private double after(int more) {
    return latest + more * ((latest - first) / steps);
  }
}
