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
    Call call = Call.of("step", slope, w, learningRate);
    explain(call, slope, w, learningRate)
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
    call.element(0)
        .mistake(
            start - learningRate * slope.applyAsDouble(start),
            "The first weight is the start itself, before any step.")
        .gives(weights[0], start, 0);
    // Once a walk has run away, there is nothing left to compare.
    for (int i = 1; i <= steps && Double.isFinite(weights[i - 1]); i++) {
      double before = weights[i - 1];
      double length = learningRate * slope.applyAsDouble(before);
      explain(call.element(i), slope, before, learningRate)
          .mistake(
              before, "The weight stands still: does each step start where the one before ended?")
          .mistake(0.0, "Was this element ever set?")
          .orAsYourOwn(() -> ownStep(slope, before, learningRate))
          .gives(weights[i], before - length, rounding(before, length));
    }
  }

  private static Call explain(Call call, Polynomial slope, double w, double learningRate) {
    double steepness = slope.applyAsDouble(w);
    return call.mistake(
            w + learningRate * steepness, "This step goes uphill: downhill is against the slope.")
        .mistake(w - steepness, "This step is too long: the learning rate makes it shorter.")
        .mistake(
            w - learningRate,
            "This step is as long as the learning rate. It should depend on the slope too.")
        .mistake(
            w - learningRate * Math.signum(steepness),
            "This step takes only the slope's sign. Its size counts too.")
        .mistake(-learningRate * steepness, "This is the step alone. Where does it start?")
        .mistake(learningRate * steepness, "This is the step alone. Where does it start?");
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
