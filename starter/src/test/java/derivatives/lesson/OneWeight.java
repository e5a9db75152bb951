package derivatives.lesson;

import java.util.stream.DoubleStream;

/** A walk down the loss (w - 3)^2. */
final class OneWeight implements Section {

  private static final int STEPS = 10;

  @Override
  public String title() {
    return "Which way to move";
  }

  @Override
  public void tell(Page page) {
    page.say(
        "One weight, w, and the loss (w - 3)^2 with the slope 2(w - 3). Start at 8. A positive");
    page.say("slope means uphill is to the right: go left, a tenth of the slope each time.");
    page.gap();
    page.say("  step    weight      loss     slope");
    double[] weights = walk();
    for (int step = 0; step <= STEPS; step++) {
      double w = weights[step];
      page.row("  %4d  %8.4f  %8.4f  %8.4f", step, w, loss(w), slope(w));
    }
    page.gap();
    page.say(
        "Nobody told the weight that 3 is best. It felt its way there, in shorter and shorter");
    page.say("steps, since the slope gets smaller on the way down.");
    page.picture("3-one-weight", picture(weights));
  }

  private static double[] walk() {
    return DoubleStream.iterate(8, w -> w - slope(w) / 10).limit(STEPS + 1L).toArray();
  }

  private static double loss(double w) {
    return (w - 3) * (w - 3);
  }

  private static double slope(double w) {
    return 2 * (w - 3);
  }

  private static Plot picture(double[] weights) {
    Plot plot = new Plot("Ten steps down the loss (w − 3)²", "weight w", "loss");
    plot.window(-2, 9, -2, 28);
    plot.curve("loss (w − 3)²", Plot.BLUE, OneWeight::loss);
    plot.trail(
        "the weight after each step",
        Plot.ORANGE,
        weights,
        DoubleStream.of(weights).map(OneWeight::loss).toArray());
    plot.dots(Plot.GREEN, new double[] {3}, new double[] {0});
    plot.label("lowest", 3, -1);
    plot.label("" + STEPS, weights[STEPS] - 0.1, loss(weights[STEPS]) + 1);
    plot.label("start", weights[0] + 0.5, loss(weights[0]));
    for (int step : new int[] {1, 2, 3}) {
      plot.label("" + step, weights[step] + 0.3, loss(weights[step]) - 0.5);
    }
    return plot;
  }
}
