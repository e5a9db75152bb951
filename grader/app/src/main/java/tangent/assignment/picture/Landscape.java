package tangent.assignment.picture;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The hills and valleys that belong to a slope: a descent is given only the slope, so the curve
 * above it is summed up from it. Its height as a whole is free; it starts at 0.
 */
record Landscape(Range weights, double[] heights) {

  private static final int PIECES = 240;

  /** Nothing where the slope has no value or one too large somewhere. */
  static Optional<Landscape> over(Range weights, DoubleUnaryOperator slope) {
    double[] heights = new double[PIECES + 1];
    double width = weights.length() / PIECES;
    for (int i = 0; i < PIECES; i++) {
      double left = weights.low() + i * width;
      // Simpson's rule: exact for the cubic slopes of the samples.
      heights[i + 1] =
          heights[i]
              + width
                  / 6
                  * (slope.applyAsDouble(left)
                      + 4 * slope.applyAsDouble(left + width / 2)
                      + slope.applyAsDouble(left + width));
    }
    return Range.drawable(heights)
        ? Optional.of(new Landscape(weights, heights))
        : Optional.empty();
  }

  double[] places() {
    return weights.places(PIECES + 1);
  }

  /** The height at a weight in the range. */
  double at(double weight) {
    double position = (weight - weights.low()) / weights.length() * PIECES;
    int left = Math.min(PIECES - 1, Math.max(0, (int) position));
    return heights[left] + (position - left) * (heights[left + 1] - heights[left]);
  }

  double[] at(double[] places) {
    return Range.values(this::at, places);
  }
}
