package derivatives.part2;

import static derivatives.part2.Outcome.CONVERGED;
import static derivatives.part2.Outcome.DIVERGED;
import static derivatives.part2.Outcome.STILL_MOVING;

import derivatives.check.Call;
import derivatives.check.Show;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/** A walk to be judged, and what is said of it when one thing is wrong with the judging. */
record TestedVerdict(DoubleUnaryOperator slope, String text, double tolerance, double... weights) {

  void check(Outcome right) {
    Call call = Call.of("outcome", text, weights, tolerance).fact(fact());
    explainLost(call, right);
    if (right != DIVERGED) {
      explainFlat(call, right);
    }
    call.gives(call.ask(() -> GradientDescent.outcome(slope, weights.clone(), tolerance)), right);
  }

  /** Which of the weights are looked at, and for what. */
  private void explainLost(Call call, Outcome right) {
    int n = weights.length;
    DoublePredicate lost = w -> !Double.isFinite(w);
    call.known(lost(lost.test(weights[n - 1])), "outcome-last-weight-only")
        .known(lost(any(lost, 0, n - 1)), "outcome-last-weight-skipped")
        .known(lost(any(lost, 1, n)), "outcome-first-weight-skipped")
        .known(lost(Arrays.stream(weights).allMatch(lost)), "outcome-all-must-be-lost")
        .known(lost(any(Double::isNaN, 0, n)), "outcome-nan-only")
        .known(lost(any(Double::isInfinite, 0, n)), "outcome-infinite-only")
        .known(lost(false), "outcome-never-diverged")
        .known(
            lost(any(w -> lost.test(w) && w != Double.NEGATIVE_INFINITY, 0, n)),
            "outcome-minus-infinity")
        .known(
            right == DIVERGED || Math.abs(weights[n - 1]) > Math.abs(weights[0]) ? DIVERGED : right,
            "outcome-further-away")
        .known(isFlat(weights[n - 1]) ? CONVERGED : right, "outcome-slope-first");
    for (double limit : new double[] {1e6, 1e8, 1e10}) {
      call.known(lost(any(w -> !(Math.abs(w) < limit), 0, n)), "outcome-large-is-infinite");
    }
  }

  /** Which slope is looked at, and what it is compared with. */
  private void explainFlat(Call call, Outcome right) {
    int n = weights.length;
    double last = weights[n - 1];
    double steepness = slope.applyAsDouble(last);
    boolean noNumber = Double.isNaN(steepness);
    double before = n > 1 ? weights[n - 2] : 1e9;
    call.known(flat(steepness <= tolerance), "outcome-sign-forgotten")
        .known(flat(Math.abs(steepness) < tolerance), "outcome-strictly-less")
        .known(flat(isFlat(weights[0])), "outcome-slope-at-start")
        .known(flat(any(this::isFlat, 0, n)), "outcome-any-flat")
        .known(flat(Arrays.stream(weights).allMatch(this::isFlat)), "outcome-all-flat")
        .known(flat(Math.abs(last - before) <= tolerance), "outcome-last-two-weights")
        .known(
            flat(n > 1 && Math.abs(steepness - slope.applyAsDouble(before)) <= tolerance),
            "outcome-last-two-slopes")
        .known(flat(Math.abs(last) <= tolerance), "outcome-weight-near-zero")
        .known(noNumber ? CONVERGED : right, "outcome-nan-slope-is-flat")
        .known(noNumber ? DIVERGED : right, "outcome-nan-slope-is-diverged")
        .known(flat(right == STILL_MOVING), "outcome-turned-round");
    for (double own : new double[] {1e-6, 1e-9, 1e-3}) {
      call.known(flat(Math.abs(steepness) <= own), "outcome-own-tolerance");
    }
  }

  private boolean any(DoublePredicate what, int from, int to) {
    return Arrays.stream(weights, from, to).anyMatch(what);
  }

  private Outcome lost(boolean isLost) {
    return isLost ? DIVERGED : flat(isFlat(weights[weights.length - 1]));
  }

  private boolean isFlat(double w) {
    return Math.abs(slope.applyAsDouble(w)) <= tolerance;
  }

  private static Outcome flat(boolean isFlat) {
    return isFlat ? CONVERGED : STILL_MOVING;
  }

  private String fact() {
    if (any(w -> !Double.isFinite(w), 0, weights.length)) {
      return "One of the weights is infinite, or not a number.";
    }
    double last = weights[weights.length - 1];
    return "All weights are finite, and the slope at the last one is "
        + Show.value(slope.applyAsDouble(last))
        + ".";
  }
}
