package derivatives.lesson;

/** A slope measured: nudge the input, and see how much the value changes. */
final class Measuring implements Section {

  private static final double STEP = 0.0001;

  @Override
  public String title() {
    return "Measuring a slope";
  }

  @Override
  public void tell(Page page) {
    page.say("Nudge x by a tiny step and look at how much x^2 changes.");
    page.gap();
    page.row("  at x = 3           x^2 is  %.8f", square(3));
    page.row("  at x = 3 + %.4f  x^2 is  %.8f", STEP, square(3 + STEP));
    page.gap();
    page.row(
        "It rose by %.8f on a way of %.4f: it changes %.4f times as fast as x.",
        rise(3), STEP, rise(3) / STEP);
    page.say("That is the slope, but for a little. The same all along the curve:");
    page.gap();
    page.say("     x    measured    exactly 2x");
    for (int x = -3; x <= 3; x++) {
      page.row("  %4d  %10.4f  %12d", x, rise(x) / STEP, 2 * x);
    }
  }

  private static double rise(double x) {
    return square(x + STEP) - square(x);
  }

  private static double square(double x) {
    return x * x;
  }
}
