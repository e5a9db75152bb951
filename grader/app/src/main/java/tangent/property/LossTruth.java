package tangent.property;

import java.util.List;
import tangent.sample.Exact;

/** w⁴ − 4w² + w and its slope at places where every term shows. */
final class LossTruth {

  /**
   * Quarters from −3 to 3 without 0, where most terms and most mistakes vanish. 2 comes first, for
   * it is the lesson's; 1 comes late, since it hides an exponent.
   */
  static final List<Double> WEIGHTS =
      List.of(
          2.0, -2.0, 3.0, -3.0, -1.0, 1.0, 0.5, -0.5, 1.5, -1.5, 2.5, -2.5, 0.25, -0.25, 0.75,
          -0.75, 1.25, -1.25, 1.75, -1.75, 2.25, -2.25, 2.75, -2.75);

  private LossTruth() {}

  /** Relative to the sum of the absolute terms. */
  static Within value(double w) {
    double size = Math.pow(w, 4) + 4 * w * w + Math.abs(w);
    return new Within(Math.pow(w, 4) - 4 * w * w + w, Exact.TOLERANCE * size);
  }

  static Within slope(double w) {
    double size = 4 * Math.pow(Math.abs(w), 3) + 8 * Math.abs(w) + 1;
    return new Within(4 * Math.pow(w, 3) - 8 * w + 1, Exact.TOLERANCE * size);
  }
}
