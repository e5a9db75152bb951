package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;

/** Steps downhill, as the student's own methods take them. */
final class Walk {

  private Walk() {}

  /** Calls {@code step} and says what its answer is. */
  static void checkStep(Polynomial slope, double w, double learningRate) {
    double length = learningRate * slope.applyAsDouble(w);
    double steepness = slope.applyAsDouble(w);
    explain(Call.of("step", slope, w, learningRate), slope, w, learningRate)
        .known(w + length, "step-uphill")
        .known(w - learningRate * Math.abs(steepness), "step-always-left")
        .known(w - steepness, "step-without-rate")
        .known(w - steepness / learningRate, "step-divided-by-rate")
        .known(w - learningRate, "step-rate-only")
        .known(w - learningRate * w, "step-without-slope")
        .known(w - learningRate * Math.signum(steepness), "step-sign-only")
        .known(w - learningRate * slope.applyAsDouble(0), "step-slope-at-zero")
        .known(-length, "step-change-only")
        .known(length - w, "step-minus-weight")
        .gives(GradientDescent.step(slope, w, learningRate), w - length, rounding(w, length));
  }

  /**
   * Calls {@code descend} and looks at every step, each from the weight where the student's own
   * walk stood before it: so rounding never adds up.
   */
  static void check(Polynomial slope, double start, double learningRate, int steps) {
    Call call = Call.of("descend", slope, start, learningRate, steps);
    double[] weights = GradientDescent.descend(slope, start, learningRate, steps);
    call.givesLength(weights, steps + 1);
    double first = start - learningRate * slope.applyAsDouble(start);
    call.element(0)
        .known(0.0, "descend-start-stays-zero")
        .known(first, "descend-start-stepped-over")
        .gives(weights[0], start, 0);
    // Once a walk has run away, there is nothing left to compare.
    for (int i = 1; i <= steps && Double.isFinite(weights[i - 1]); i++) {
      double before = weights[i - 1];
      double length = learningRate * slope.applyAsDouble(before);
      explain(call.element(i), slope, before, learningRate)
          .known(before + length, "descend-uphill")
          .known(before - slope.applyAsDouble(before), "descend-rate-forgotten")
          .known(-length, "descend-changes")
          .known(slope.applyAsDouble(before), "descend-slopes")
          .known(first, "descend-always-from-start")
          .known(before - learningRate * slope.applyAsDouble(start), "descend-slope-once")
          .known(i == steps ? 0.0 : Double.NaN, "descend-end-stays-zero")
          .mistake(i < steps ? 0.0 : Double.NaN, "Was this element ever set?")
          .orAsYourOwn(() -> ownStep(slope, before, learningRate))
          .gives(weights[i], before - length, rounding(before, length));
    }
  }

  private static Call explain(Call call, Polynomial slope, double w, double learningRate) {
    return call.mistake(
        learningRate * slope.applyAsDouble(w), "This is the step alone. Where does it start?");
  }

  private static double rounding(double w, double length) {
    return Tolerance.ROUNDING * (Math.abs(w) + Math.abs(length));
  }

  /**
   * What the student's own {@code step} answers.
   *
   * @throws IllegalStateException if that is the same everywhere: then nothing can be built on it
   */
  private static double ownStep(Polynomial slope, double w, double learningRate) {
    Polynomial steeper = Polynomial.of(0, 2);
    if (GradientDescent.step(steeper, 1, 0.1) == GradientDescent.step(steeper, 3, 0.1)) {
      throw new IllegalStateException("step answers the same at 1 and at 3");
    }
    return GradientDescent.step(slope, w, learningRate);
  }
}
