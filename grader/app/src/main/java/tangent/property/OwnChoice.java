package tangent.property;

import java.util.Optional;
import tangent.examination.Examination;
import tangent.sample.Points;

/**
 * Which place the solution's own {@code derivative} or {@code slopes}, right or wrong, make the
 * flattest.
 */
record OwnChoice(OwnDerivative derivative, OwnSlopes slopes) {

  static OwnChoice of(Examination examination) {
    return new OwnChoice(OwnDerivative.of(examination), OwnSlopes.of(examination));
  }

  /** Whether the answer may come from what lies underneath; notes an error it inherits. */
  boolean leadsTo(double answer, Points points) {
    if (derivative.counts() && isFlattest(answer, derivative.at(points), points)) {
      derivative.carry();
      return true;
    }
    if (slopes.excuses()
        && ownSlopes(points).filter(own -> isFlattest(answer, own, points)).isPresent()) {
      slopes.carry();
      return true;
    }
    return false;
  }

  /** Whether an exception may come from what lies underneath; notes the error it inherits. */
  boolean leadsToException(Points points) {
    if (derivative.excuses() && derivative.throwsAt(points)) {
      derivative.carry();
      return true;
    }
    int places = points.xs().size();
    if (slopes.excuses() && ownSlopes(points).filter(own -> own.length == places).isEmpty()) {
      slopes.carry();
      return true;
    }
    return false;
  }

  private Optional<double[]> ownSlopes(Points points) {
    return slopes.at(points.function(), points.array(), points.h());
  }

  /**
   * Whether these slopes make the answer the flattest place: the first of the smallest, or one that
   * only rounding sets apart from it.
   *
   * <p>What a comparison with NaN leads to is nobody's promise: any place will do then, and
   * anything at all where no slope is a finite number.
   */
  private static boolean isFlattest(double answer, double[] slopes, Points points) {
    int places = Math.min(slopes.length, points.xs().size());
    double least = Double.POSITIVE_INFINITY;
    int first = 0;
    boolean anyNaN = false;
    for (int i = 0; i < places; i++) {
      anyNaN |= Double.isNaN(slopes[i]);
      if (Math.abs(slopes[i]) < least) {
        least = Math.abs(slopes[i]);
        first = i;
      }
    }
    if (least == Double.POSITIVE_INFINITY) {
      return true;
    }
    if (anyNaN) {
      return points.xs().contains(answer);
    }
    return answer == points.xs().get(first) || isNearly(answer, least, slopes, points);
  }

  private static boolean isNearly(double answer, double least, double[] slopes, Points points) {
    for (int i = 0; i < Math.min(slopes.length, points.xs().size()); i++) {
      double x = points.xs().get(i);
      double steepness = Math.abs(slopes[i]);
      double rounding = points.function().roundingBound(x, points.h());
      if (x == answer && steepness > least && OwnDerivative.same(steepness, least, rounding)) {
        return true;
      }
    }
    return false;
  }
}
