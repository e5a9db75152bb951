package derivatives.lesson;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The same slope measured with smaller and smaller steps. */
final class StepSize implements Section {

  /** The slope of x^2 at 3, as a step of this size finds it. */
  private record Try(double step) {

    double measured() {
      return ((3 + step) * (3 + step) - 9) / step;
    }

    double error() {
      return Math.abs(measured() - 6);
    }
  }

  /** Each a tenth of the one before. */
  private static final List<Try> TRIES =
      IntStream.rangeClosed(1, 15)
          .mapToObj(digits -> new Try(Double.parseDouble("1e-" + digits)))
          .toList();

  @Override
  public String title() {
    return "How small a step?";
  }

  @Override
  public void tell(Page page) {
    page.say("The slope of x^2 at 3 is 6. A smaller step h should come closer to it. Does it?");
    page.gap();
    page.say("      h       measured        error");
    for (Try each : TRIES) {
      page.row("  %.0e   %12.9f   %.1e", each.step, each.measured(), each.error());
    }
    page.gap();
    page.say("The error shrinks with the step, down to about 1e-8. Then it grows again: a double");
    page.say("keeps some 16 digits, and two values that differ in the last of them only have");
    page.say("a difference of one or two digits.");
    page.picture("2-step-size", picture());
  }

  private static Plot picture() {
    Plot plot = new Plot("The error of the measured slope of x² at 3", "step h", "error");
    plot.logarithmic();
    plot.window(-15, -1, -9, 1);
    plot.guide(
        "the curve bends: error = h", Plot.BLUE, new double[] {-9, -1}, new double[] {-9, -1});
    plot.guide(
        "numbers are rounded: error ≈ 10⁻¹⁵ / h",
        Plot.GREEN,
        new double[] {-15, -6},
        new double[] {0, -9});
    plot.trail(
        "measured with the step h", Plot.ORANGE, exponents(Try::step), exponents(Try::error));
    return plot;
  }

  private static double[] exponents(ToDoubleFunction<Try> number) {
    return TRIES.stream().mapToDouble(each -> Math.log10(number.applyAsDouble(each))).toArray();
  }
}
