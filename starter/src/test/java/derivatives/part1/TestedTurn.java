package derivatives.part1;

import static derivatives.part1.Turning.MAXIMUM;
import static derivatives.part1.Turning.MINIMUM;
import static derivatives.part1.Turning.NONE;

import derivatives.check.Call;
import derivatives.check.Polynomial;
import derivatives.check.Show;
import java.util.function.DoubleUnaryOperator;

/** A look at both sides of a place, and what it says when one thing is wrong with it. */
record TestedTurn(
    DoubleUnaryOperator function, DoubleUnaryOperator slope, String text, double x, double reach) {

  TestedTurn(Polynomial function, double x, double reach) {
    this(function, function.slope(), function.toString(), x, reach);
  }

  void check(Turning right) {
    Call call = Call.of("turning", text, x, reach).fact(sides());
    explain(call, right);
    call.gives(call.ask(() -> NumericalDerivative.turning(function, x, reach)), right);
  }

  private void explain(Call call, Turning right) {
    double left = slope(-reach);
    double after = slope(reach);
    boolean flat = left == 0 && after == 0;
    call.known(right == MINIMUM ? MAXIMUM : right == MAXIMUM ? MINIMUM : NONE, "turning-swapped")
        .known(right == NONE ? MAXIMUM : right, "turning-never-none")
        .known(right == NONE ? MINIMUM : right, "turning-never-none")
        .known(right == NONE ? NONE : MINIMUM, "turning-any-change")
        .known(right == NONE ? NONE : MAXIMUM, "turning-any-change")
        .known(flat ? MINIMUM : right, "turning-flat-counts")
        .known(flat ? MAXIMUM : right, "turning-flat-counts")
        .known(change(value(0) - value(-reach), value(reach) - value(0)), "turning-compares-values")
        .known(bySign(after), "turning-right-end-only")
        .known(bySign(after - left), "turning-growing-slope")
        .known(bySign(slope(1e-3) - slope(-1e-3)), "turning-bend-at-x")
        .known(Math.abs(slope(0)) > 1e-3 ? NONE : right, "turning-must-be-at-x")
        .known(change(slope(-1e-3), slope(1e-3)), "turning-own-reach")
        .known(change(slope(-reach / 2), slope(reach / 2)), "turning-half-the-way");
    // Where it is level at x itself, a measured slope may come out on either side of 0.
    for (double rounding : new double[] {0, 1e-6, -1e-6}) {
      call.known(change(slope(0) + rounding, after), "turning-from-the-middle");
    }
  }

  private double value(double step) {
    return function.applyAsDouble(x + step);
  }

  private double slope(double step) {
    return slope.applyAsDouble(x + step);
  }

  /** What somebody says who has looked at these two numbers. */
  private static Turning change(double first, double second) {
    double signs = Math.signum(second) - Math.signum(first);
    return signs == 2 ? MINIMUM : signs == -2 ? MAXIMUM : NONE;
  }

  private static Turning bySign(double number) {
    return number > 0 ? MINIMUM : number < 0 ? MAXIMUM : NONE;
  }

  private String sides() {
    return "The curve "
        + does(-reach)
        + " at "
        + Show.value(x - reach)
        + ", and it "
        + does(reach)
        + " at "
        + Show.value(x + reach)
        + ".";
  }

  private String does(double step) {
    double there = slope(step);
    return there > 0 ? "rises" : there < 0 ? "falls" : "is flat";
  }
}
