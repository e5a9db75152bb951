package tangent.assignment.property;

import java.util.List;
import tangent.assignment.sample.ExactGradients;
import tangent.assignment.sample.Ladder;

/** w⁴ − 4w² + w and its slope at places where every term shows. */
final class LossTruth {

  /**
   * Quarters from −3 to 3; 2 comes first, for it is the lesson's, 1 comes late, since it hides an
   * exponent. Then 0, where most terms vanish and a quotient by w has no value, tenths, and places
   * nearer to 0 and farther away.
   */
  static final List<Double> WEIGHTS =
      List.of(
          2.0, -2.0, 3.0, -3.0, -1.0, 1.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.25, -0.25, 0.75,
          -0.75, 1.25, -1.25, 1.75, -1.75, 2.25, -2.25, 2.75, -2.75, 0.0, 0.1, -0.7, 1e-4, -1e-4,
          10.3, -10.3, 10 / 7.0, -11 / 7.0, 250.0, -250.0, 1e5, -1e5);

  /** These, and a row of others between and beside them. */
  static final List<Double> KNOWN = Ladder.after(WEIGHTS);

  private LossTruth() {}

  /**
   * Relative to the sum of the absolute terms, and twice 4 more for whoever completes the square,
   * (w² − 2)² − 4 + w.
   */
  static Tolerance value(double w) {
    double size = Math.pow(w, 4) + 4 * w * w + Math.abs(w) + 8;
    return new Tolerance(Math.pow(w, 4) - 4 * w * w + w, ExactGradients.TOLERANCE * size);
  }

  static Tolerance slope(double w) {
    double size = 4 * Math.pow(Math.abs(w), 3) + 8 * Math.abs(w) + 1;
    return new Tolerance(4 * Math.pow(w, 3) - 8 * w + 1, ExactGradients.TOLERANCE * size);
  }
}
