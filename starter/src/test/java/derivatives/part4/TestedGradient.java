package derivatives.part4;

import derivatives.check.Call;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The measuring of a gradient, and what comes out when one thing is wrong with it. */
final class TestedGradient {

  private final TestedLoss loss;
  private final double[] weights;
  private final double h;

  private TestedGradient(TestedLoss loss, double[] weights, double h) {
    this.loss = loss;
    this.weights = weights;
    this.h = h;
  }

  /** Calls {@code gradient} and says what its answer is. */
  static void check(TestedLoss loss, double h, double... weights) {
    Call call = Call.of("gradient", loss, weights, h);
    new TestedGradient(loss, weights, h).explain(call);
    double[] slopes = {loss.slope(weights, 0), loss.slope(weights, 1)};
    call.gives(
        call.ask(() -> PartialDerivatives.gradient(loss, weights.clone(), h)),
        slopes,
        new double[] {loss.tolerance(weights, h)});
  }

  private void explain(Call call) {
    double[] all = {at(0, h) - at(0, 0), at(1, h) - at(1, 0)};
    known(call, i -> -loss.slope(weights, i), 1, "gradient-sign");
    known(call, i -> Math.abs(loss.slope(weights, i)), 1, "gradient-size-only");
    known(call, i -> i == 0 ? loss.slope(weights, 0) : 0, 1, "gradient-last-missing");
    known(call, i -> loss.slope(weights, 0), 1, "gradient-always-first-nudged");
    known(call, i -> loss.slope(weights, i) / 2, 0.5, "gradient-half");
    known(call, i -> loss.slope(weights, i) * 2, 2, "gradient-double");
    known(call, i -> all[0] / h + (i == 0 ? 0 : all[1] / h), 2, "gradient-nudge-stays");
    known(call, i -> (moved(h) - moved(0)) / h, 2, "gradient-all-nudged");
    known(call, i -> (moved(h) - moved(-h)) / (2 * h), 2, "gradient-all-nudged");
    exactly(call, i -> at(i, h) - at(i, 0), 1, "gradient-not-divided");
    exactly(call, i -> at(i, h) - at(i, -h), 1, "gradient-not-divided");
    exactly(call, i -> at(i, 0) - at(i, -h), 1, "gradient-not-divided");
    exactly(call, i -> (at(i, h) - at(i, -h)) / 2, 1, "gradient-not-divided");
    exactly(call, i -> (at(i, h) - at(i, -h)) / 2 * h, h, "gradient-times-h");
    exactly(call, i -> at(i, h) - at(i, 0) / h, 1 / h, "gradient-brackets");
    exactly(call, i -> at(i, h) - at(i, -h) / (2 * h), 1 / h, "gradient-brackets");
    exactly(call, i -> at(i, h) / h, 1 / h, "gradient-value-not-subtracted");
    double sum = loss.slope(weights, 0) + loss.slope(weights, 1);
    call.known(new double[] {sum}, 2, "gradient-sum");
  }

  /** The loss with one weight moved. */
  private double at(int index, double by) {
    double[] nudged = weights.clone();
    nudged[index] += by;
    return loss.applyAsDouble(nudged);
  }

  /** The loss with all weights moved. */
  private double moved(double by) {
    return loss.applyAsDouble(Arrays.stream(weights).map(w -> w + by).toArray());
  }

  private static void known(Call call, IntToDoubleFunction wrong, double scale, String id) {
    call.known(both(wrong), scale, id);
  }

  /**
   * The same steps in another order round differently: by a few units in the last place of the
   * loss, which here is far below 1000, times what the rise is multiplied with.
   */
  private static void exactly(Call call, IntToDoubleFunction wrong, double factor, String id) {
    call.knownWithin(both(wrong), 16 * Math.ulp(1000.0) * Math.max(1, factor), id);
  }

  private static double[] both(IntToDoubleFunction wrong) {
    return IntStream.range(0, 2).mapToDouble(wrong).toArray();
  }
}
