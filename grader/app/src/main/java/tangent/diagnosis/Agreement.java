package tangent.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tangent.contract.Fault;
import tangent.run.Observation;

/** Whether two solutions gave the same answer to the same call, as far as honest rounding goes. */
public final class Agreement {

  /**
   * What two ways of writing the same formula may differ by, relative to the larger number: the
   * assignment's own bound for what is exact up to rounding.
   */
  private static final double ROUNDING = 1e-9;

  private Agreement() {}

  /** Whether the answers are alike. */
  public static boolean between(Observation first, Observation second, double tolerance) {
    return distance(first, second, tolerance) <= 1;
  }

  /** Whether two numbers, or arrays or rows of numbers, are alike. */
  public static boolean alike(Object first, Object second, double tolerance) {
    return distance(first, second, tolerance) <= 1;
  }

  /**
   * How far the answers lie apart, in units of what honest answers may: alike up to 1, infinitely
   * far where they can't be compared.
   *
   * @param tolerance how far two honest answers may lie apart
   */
  static double distance(Observation first, Observation second, double tolerance) {
    Fault fault = first.fault();
    Fault other = second.fault();
    if (fault != null || other != null) {
      return alike(fault != null && other != null && same(fault, other));
    }
    return distance(first.answer(), second.answer(), tolerance);
  }

  static double alike(boolean alike) {
    return alike ? 0 : Double.POSITIVE_INFINITY;
  }

  static boolean same(Fault first, Fault second) {
    return first.kind() == second.kind() && first.exception().equals(second.exception());
  }

  /** Whether both asked the function at the same points, in whatever order and how often. */
  static boolean ofPlaces(Observation first, Observation second) {
    double slack = 4 * Math.ulp(Math.max(reach(first), reach(second)));
    return isCovered(first.evaluations(), second.evaluations(), slack)
        && isCovered(second.evaluations(), first.evaluations(), slack);
  }

  /** The largest coordinate: adding to it and taking away rounds by a few of its last digits. */
  private static double reach(Observation observed) {
    double reach = 0;
    for (double[] point : observed.evaluations()) {
      for (double coordinate : point) {
        reach = Math.max(reach, Math.abs(coordinate));
      }
    }
    return reach;
  }

  private static boolean isCovered(List<double[]> points, List<double[]> by, double slack) {
    int found = -1;
    for (double[] point : points) {
      found = indexOf(point, by, found + 1, slack);
      if (found < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Where the point is, or -1. Both asked in much the same order, as a rule, one of them perhaps
   * twice or from the other side first: so it is looked for ever farther from where it is expected,
   * on both sides.
   */
  private static int indexOf(double[] point, List<double[]> in, int expected, double slack) {
    for (int away = 0; away < in.size(); away++) {
      if (isAt(expected + away, in, point, slack)) {
        return expected + away;
      }
      if (isAt(expected - 1 - away, in, point, slack)) {
        return expected - 1 - away;
      }
    }
    return -1;
  }

  private static boolean isAt(int index, List<double[]> in, double[] point, double slack) {
    return index >= 0 && index < in.size() && isSamePlace(point, in.get(index), slack);
  }

  private static boolean isSamePlace(double[] point, double[] other, double slack) {
    boolean same = point.length == other.length;
    for (int i = 0; same && i < point.length; i++) {
      same = Double.compare(point[i], other[i]) == 0 || Math.abs(point[i] - other[i]) <= slack;
    }
    return same;
  }

  private static double distance(
      @Nullable Object first, @Nullable Object second, double tolerance) {
    if (first instanceof Double a && second instanceof Double b) {
      return ofNumbers(a, b, tolerance);
    }
    if (first instanceof double[] a && second instanceof double[] b) {
      return ofArrays(a, b, tolerance);
    }
    if (first instanceof double[][] a && second instanceof double[][] b) {
      return ofRows(a, b, tolerance);
    }
    return alike(first != null && first.equals(second));
  }

  private static double ofRows(double[][] first, double[][] second, double tolerance) {
    double distance = alike(first.length == second.length);
    for (int i = 0; distance <= 1 && i < first.length; i++) {
      distance = Math.max(distance, ofArrays(first[i], second[i], tolerance));
    }
    return distance;
  }

  static double ofArrays(double[] first, double[] second, double tolerance) {
    double distance = alike(first.length == second.length);
    for (int i = 0; distance <= 1 && i < first.length; i++) {
      distance = Math.max(distance, ofNumbers(first[i], second[i], tolerance));
    }
    return distance;
  }

  private static double ofNumbers(double first, double second, double tolerance) {
    // The comparison of bits is for NaN, the other one for the two zeros: both ask for no
    // tolerance.
    if (first == second || Double.compare(first, second) == 0) {
      return 0;
    }
    double larger = Math.max(Math.abs(first), Math.abs(second));
    double distance = Math.abs(first - second) / (tolerance + ROUNDING * larger);
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }
}
