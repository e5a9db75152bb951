package tangent.assignment.property;

import java.util.List;
import tangent.assignment.Lesson;
import tangent.assignment.Polynomial;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Ladder;

/** The loss of the lesson and its slope, at places where every term shows. */
final class LossTruth {

  /** A neighbour of 10.3 that a {@code float} can't tell from it. */
  private static final double CLOSE_BY = 10.3000001;

  /**
   * Quarters from −3 to 3; 2 comes first, for it is the lesson's, one with digits among those that
   * are asked twice, 1 late, since it hides an exponent. Then 0, where most terms vanish and a
   * quotient by w has no value, tenths, and places nearer to 0 and farther away.
   */
  static final List<Double> WEIGHTS =
      List.of(
          2.0, -2.0, 10 / 7.0, 3.0, -3.0, -1.0, 1.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.25, -0.25,
          0.75, -0.75, 1.25, -1.25, 1.75, -1.75, 2.25, -2.25, 2.75, -2.75, 0.0, 0.1, -0.7, 1e-4,
          -1e-4, 10.3, CLOSE_BY, -10.3, -11 / 7.0, 250.0, -250.0, 2e5, -2e5, 1e5, -1e5, 40.7);

  static final Polynomial SLOPE = Lesson.LOSS.slope();

  /** These, and a row of others between and beside them. */
  static final List<Double> KNOWN = Ladder.after(WEIGHTS);

  private LossTruth() {}

  /**
   * The sum of the absolute terms, and of the two more of whoever completes the square: aw⁴ + bw²
   * is a(w² + b/2a)² − b²/4a.
   */
  static double size(double w) {
    double half = Lesson.LOSS.coefficient(2) / 2;
    return Lesson.LOSS.size(w) + 2 * half * half / Math.abs(Lesson.LOSS.coefficient(4));
  }

  static Tolerance value(double w) {
    return new Tolerance(Lesson.LOSS.at(w), ExactGradients.TOLERANCE * size(w));
  }

  static Tolerance slope(double w) {
    return new Tolerance(SLOPE.at(w), ExactGradients.TOLERANCE * SLOPE.size(w));
  }
}
