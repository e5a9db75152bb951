package tangent.assignment.student;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/**
 * Walks whose steps depend on the slopes before: by the mean slope, over the root of the mean
 * square.
 *
 * @param mean how much of the mean slope is kept in each step, 0 without one
 * @param kept how much of the mean square is kept in each step, 1 where squares are summed up
 * @param corrected whether both means are freed of the zeros that they began with
 * @param least what keeps the divisor from 0
 */
record AdaptiveSteps(double mean, double kept, boolean corrected, double least) {

  /** AdaGrad, RMSprop and Adam, with the numbers that they are usually given. */
  static Stream<WalkingModel.Walking> all() {
    return Stream.of(1e-8, 1e-7, 1e-6, 1e-10, 0.0)
        .flatMap(
            least ->
                Stream.of(
                    new AdaptiveSteps(0, 1, false, least),
                    new AdaptiveSteps(0, 0.9, false, least),
                    new AdaptiveSteps(0, 0.99, false, least),
                    new AdaptiveSteps(0.9, 0.999, true, least),
                    new AdaptiveSteps(0.9, 0.999, false, least)))
        .map(steps -> (self, slope, start, rate, count) -> steps.walk(slope, start, rate, count));
  }

  private double[] walk(DoubleUnaryOperator slope, double start, double rate, int steps) {
    double[] walk = new double[steps + 1];
    walk[0] = start;
    double direction = 0;
    double square = 0;
    for (int i = 0; i < steps; i++) {
      double there = slope.applyAsDouble(walk[i]);
      direction = mean * direction + (1 - mean) * there;
      square = kept * square + (kept == 1 ? 1 : 1 - kept) * there * there;
      double ahead = direction / correction(mean, i);
      double size = Math.sqrt(square / correction(kept, i));
      walk[i + 1] = walk[i] - rate * ahead / (size + least);
    }
    return walk;
  }

  private double correction(double share, int step) {
    return corrected ? 1 - Math.pow(share, step + 1) : 1;
  }
}
