package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Watched;
import java.util.function.DoubleUnaryOperator;

/** A measurement of a slope, and what comes out when one thing is wrong with it. */
final class TestedSlope {

  private static final Polynomial LESSON = Polynomial.of(1, 9, -6, 1);
  private static final Polynomial LESSON_SLOPE = LESSON.slope();

  private final Call call;
  private final DoubleUnaryOperator function;
  private final double x;
  private final double h;

  private TestedSlope(Call call, DoubleUnaryOperator function, double x, double h) {
    this.call = call;
    this.function = function;
    this.x = x;
    this.h = h;
  }

  /** Calls {@code derivative} and says what its answer is. */
  static void check(Polynomial function, double x, double h) {
    double slope = function.slope().applyAsDouble(x);
    check(function, function.toString(), x, h, slope, function.tolerance(x, h));
  }

  static void check(
      DoubleUnaryOperator function,
      String text,
      double x,
      double h,
      double expected,
      double tolerance) {
    Call call = Call.of("derivative", text, x, h);
    new TestedSlope(call, function, x, h).explain();
    call.gives(call.ask(() -> NumericalDerivative.derivative(function, x, h)), expected, tolerance);
  }

  /** Also says how the function was asked. */
  static void watch(Polynomial function, double x, double h) {
    Call call = Call.of("derivative", function, x, h);
    Watched watched = new Watched(function);
    call.ask(() -> NumericalDerivative.derivative(watched, x, h));
    call.known(false, "step-not-taken")
        .open(
            "value-for-slope",
            "slope-to-origin",
            "value-nudged",
            "slope-of-the-lesson",
            "own-f-measured",
            "slope-at-zero");
    watched.wasMeasured(call, x, h);
  }

  /** Three people make the same slip: one steps to the right, one to the left, one to each side. */
  private void explain() {
    explain(0, h);
    explain(-h, 0);
    explain(-h, h);
    double value = at(0);
    known(value, 1, "value-for-slope");
    known(value / x, 1 / x, "slope-to-origin");
    known((value + h - value) / h, 1 / h, "value-nudged");
    known(LESSON_SLOPE.applyAsDouble(x), 1, "slope-of-the-lesson");
    known((at(h) - 2 * value + at(-h)) / (h * h), 4 / (h * h), "bend-for-slope");
    known((at(h) - value) / (x + h), 1 / (x + h), "run-is-the-place");
    known(0, 0, "step-not-taken");
    known(0, 0, "half-is-zero");
    known((at(h) - at(-h)) / 2, 1, "divided-by-two");
    known((at(h) - at(-h)) / 2 * h, h, "brackets-around-run");
    known(at(h) - at(-h) / 2 * h, 1, "brackets-around-run");
  }

  private void explain(double left, double right) {
    double run = right - left;
    double high = at(right);
    double low = at(left);
    double rise = high - low;
    if (run == h) {
      known(rise / (2 * h), 1 / h, "half-the-slope");
    } else {
      known(rise / h, 1 / h, "double-the-slope");
      known(rise / h / h, 1 / h / h, "run-squared");
      known(rise * run, run, "times-the-run");
    }
    known(rise, 1, "rise-without-run");
    known(rise / run / h, 1 / h / h, "run-squared");
    known(rise * h, h, "times-the-run");
    known(high - low / run, 1 / run, "brackets-around-rise");
    known(-rise / run, 1 / run, "slope-sign");
    known(Math.abs(rise) / run, 1 / run, "slope-without-sign");
    known((high + low) / run, 1 / run, "values-added");
    known(high / run, 1 / run, "value-not-subtracted");
    known(low / run, 1 / run, "value-not-subtracted");
    known(
        (function.applyAsDouble(right) - function.applyAsDouble(left)) / run,
        1 / run,
        "slope-at-zero");
    known(
        (LESSON.applyAsDouble(x + right) - LESSON.applyAsDouble(x + left)) / run,
        1 / run,
        "own-f-measured");
    known(Math.round(rise / run * 100) / 100.0, 0, "slope-rounded");
    known(Math.round(rise / run * 10) / 10.0, 0, "slope-rounded");
    known((double) Math.round(rise / run), 0, "slope-rounded");
  }

  private double at(double step) {
    return function.applyAsDouble(x + step);
  }

  /**
   * The same steps in another order round differently: by a few units in the last place of the
   * terms, which here are far below 1000, times what the rise is multiplied with.
   */
  private void known(double answer, double factor, String id) {
    double near = 16 * Math.ulp(1000.0) * Math.max(1, Math.abs(factor));
    call.knownWithin(answer, Double.isFinite(near) ? near : 0, id);
  }
}
