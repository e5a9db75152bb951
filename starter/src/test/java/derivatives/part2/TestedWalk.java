package derivatives.part2;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Tolerance;

/** Steps downhill, and where they lead when one thing is wrong with them. */
final class TestedWalk {

  /** The slope of this assignment's loss, which another walk has nothing to do with. */
  private static final Polynomial LOSS_SLOPE = Polynomial.of(1, -8, 0, 4);

  /** Where a step from {@code w} leads, in the walk's round {@code i}. */
  private interface Wrong {
    double from(double w, int i);
  }

  private TestedWalk() {}

  /** Calls {@code step} and says what its answer is. */
  static void checkStep(Polynomial slope, double w, double rate) {
    double steepness = slope.applyAsDouble(w);
    double length = rate * steepness;
    double next = w - length;
    Call call = Call.of("step", slope, w, rate);
    call.known(w + length, "step-uphill")
        .known(w - Math.abs(length), "step-always-left")
        .known(w - steepness, "step-without-rate")
        .known(w - steepness / rate, "step-divided-by-rate")
        .known(w - rate, "step-rate-only")
        .known(w - rate * w, "step-without-slope")
        .known(w - rate * Math.signum(steepness), "step-sign-only")
        .known(w - rate * slope.applyAsDouble(0), "step-slope-at-zero")
        .known(w - slope.applyAsDouble(rate * w), "step-slope-at-rate-times-w")
        .known(-length, "step-change-only")
        .known(length, "step-change-only")
        .known(length - w, "step-minus-weight")
        .known(next - rate * slope.applyAsDouble(next), "step-twice")
        .known(w - 2 * length, "step-twice")
        .knownWithin(
            w - rate * LOSS_SLOPE.applyAsDouble(w),
            rate * TestedLossSlope.tolerance(w),
            "step-own-loss-derivative")
        .gives(call.ask(() -> GradientDescent.step(slope, w, rate)), next, rounding(w, length));
  }

  /**
   * Calls {@code descend} and looks at every step, each from the weight where the student's own
   * walk stood before it: so rounding never adds up.
   */
  static void check(Polynomial slope, double start, double rate, int steps) {
    Call call = Call.of("descend", slope, start, rate, steps);
    double[] weights = call.ask(() -> GradientDescent.descend(slope, start, rate, steps));
    double[] right = walked(weights, start, steps + 1, (w, i) -> w - rate * slope.applyAsDouble(w));
    double[] tolerance = new double[steps + 1];
    for (int i = 1; i <= Math.min(steps, weights.length - 1); i++) {
      tolerance[i] = rounding(weights[i - 1], right[i] - weights[i - 1]);
    }
    explain(call, slope, start, rate, steps, weights, right);
    call.gives(weights, right, tolerance);
  }

  /** Calls {@code descend} for a walk that runs away: it ends at infinity, or at no number. */
  static void checkRunningAway(Polynomial slope, double start, double rate, int steps) {
    check(slope, start, rate, steps);
    Call call = Call.of("descend", slope, start, rate, steps);
    double[] weights = call.ask(() -> GradientDescent.descend(slope, start, rate, steps));
    call.known(false, "descend-stops-at-infinity")
        .known(false, "descend-slope-once")
        .known(false, "descend-slope-at-index")
        .known(false, "descend-always-from-start")
        .known(false, "descend-from-zero")
        .known(false, "descend-end-stays-zero");
    call.holds(
        weights.length <= steps || !Double.isFinite(weights[steps]),
        call + " ended at a number\nbut this walk must run away: each step is far too long",
        call.ownTest(
            look -> "assertThat(Double.isFinite(" + look + "[" + steps + "])).isFalse();"));
  }

  private static void explain(
      Call call,
      Polynomial slope,
      double start,
      double rate,
      int steps,
      double[] weights,
      double[] right) {
    int n = steps + 1;
    double first = start - rate * slope.applyAsDouble(start);
    double fromZero = -rate * slope.applyAsDouble(0);
    double[] endIsZero = right.clone();
    endIsZero[steps] = 0;
    double[] startIsZero = right.clone();
    startIsZero[0] = 0;
    if (steps > 0) {
      startIsZero[1] = first;
    }
    Wrong along = (w, i) -> w - rate * slope.applyAsDouble(w);
    call.known(walked(weights, start, steps, along), "descend-end-missing")
        .known(walked(weights, first, steps, along), "descend-start-missing")
        .known(walked(weights, first, n, along), "descend-start-stepped-over")
        .known(walked(weights, start, n + 1, along), "descend-one-too-many")
        .known(endIsZero, "descend-end-stays-zero")
        .known(steps == 0 ? right : endIsZero, "descend-end-stays-zero")
        .known(startIsZero, "descend-start-stays-zero")
        .known(walked(weights, start, n, (w, i) -> first), "descend-always-from-start")
        .known(
            walked(weights, start, n, (w, i) -> w - rate * slope.applyAsDouble(start)),
            "descend-slope-once")
        .known(walked(weights, start, n, (w, i) -> fromZero), "descend-from-zero")
        .known(
            walked(weights, start, n, (w, i) -> w - rate * slope.applyAsDouble(i)),
            "descend-slope-at-index")
        .known(
            walked(weights, start, n, (w, i) -> w + rate * slope.applyAsDouble(w)),
            "descend-uphill")
        .known(
            walked(weights, start, n, (w, i) -> w - slope.applyAsDouble(w)),
            "descend-rate-forgotten")
        .known(
            walked(weights, start, n, (w, i) -> w - rate / (1 + i) * slope.applyAsDouble(w)),
            "descend-rate-decays")
        .known(
            walked(weights, start, n, (w, i) -> finiteOr(w, along.from(w, i))),
            "descend-stops-at-infinity")
        .known(changes(weights, slope, start, rate, n), "descend-changes")
        .known(slopesOf(weights, slope, start, rate, n), "descend-slopes")
        .known(
            walked(weights, start, n, (w, i) -> byOwnLoss(w, rate, i + 1, weights)),
            "own-loss-derivative-handed-on");
    for (double shift : new double[] {1, 10, 100, 1e3, 1e4}) {
      call.known(
          walked(weights, start, n, (w, i) -> Math.rint(along.from(w, i) * shift) / shift),
          "descend-rounded");
    }
  }

  /**
   * The walk with these steps, each from where the student's own walk stood before it. Once a walk
   * has run away, there is nothing left to compare.
   */
  private static double[] walked(double[] weights, double start, int length, Wrong step) {
    double[] walk = new double[length];
    for (int i = 0; i < length; i++) {
      double before = i > 0 && i <= weights.length ? weights[i - 1] : start;
      boolean ranAway = !Double.isFinite(before) && i < weights.length;
      walk[i] = i == 0 ? start : ranAway ? weights[i] : step.from(before, i - 1);
    }
    return walk;
  }

  /** Who gives back changes, stood at the sum of those before. */
  private static double[] changes(
      double[] changes, Polynomial slope, double start, double rate, int length) {
    double[] answer = new double[length];
    double place = 0;
    for (int i = 0; i < length; i++) {
      boolean ranAway = !Double.isFinite(place) && i < changes.length;
      answer[i] = i == 0 ? start : ranAway ? changes[i] : -rate * slope.applyAsDouble(place);
      place += i < changes.length ? changes[i] : 0;
    }
    return answer;
  }

  /** Who gives back slopes, went against those before. */
  private static double[] slopesOf(
      double[] slopes, Polynomial slope, double start, double rate, int length) {
    double[] answer = new double[length];
    double place = start;
    for (int i = 0; i < length; i++) {
      answer[i] = slope.applyAsDouble(place);
      place -= i < slopes.length ? rate * slopes[i] : 0;
    }
    return answer;
  }

  private static double finiteOr(double other, double number) {
    return Double.isFinite(number) ? number : other;
  }

  /**
   * The next weight by the slope of the loss, which may be measured: then nobody knows it exactly.
   */
  private static double byOwnLoss(double w, double rate, int i, double[] weights) {
    double next = w - rate * LOSS_SLOPE.applyAsDouble(w);
    boolean near =
        i < weights.length && Math.abs(weights[i] - next) <= rate * TestedLossSlope.tolerance(w);
    return near ? weights[i] : next;
  }

  private static double rounding(double w, double length) {
    return Tolerance.ROUNDING * (Math.abs(w) + Math.abs(length));
  }
}
