package derivatives.lesson;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A walk down the loss (w1 - 2)^2 + (w2 - 5)^2. */
final class TwoWeights implements Section {

  private static final int STEPS = 15;

  private record Weights(double w1, double w2) {

    /** Both move at once, each by a tenth of its own slope. */
    Weights next() {
      return new Weights(w1 - 2 * (w1 - 2) / 10, w2 - 2 * (w2 - 5) / 10);
    }

    double loss() {
      return (w1 - 2) * (w1 - 2) + (w2 - 5) * (w2 - 5);
    }
  }

  private static final List<Weights> WALK =
      Stream.iterate(new Weights(0, 0), Weights::next).limit(STEPS + 1L).toList();

  @Override
  public String title() {
    return "Many weights";
  }

  @Override
  public void tell(Page page) {
    page.say("Two weights, and the loss (w1 - 2)^2 + (w2 - 5)^2. Each weight has a slope of its");
    page.say("own, with the other one held still: 2(w1 - 2) and 2(w2 - 5). Together they are the");
    page.say("gradient. Start at (0, 0), and move both at once, a tenth of their slopes.");
    page.gap();
    page.say("  after step      w1        w2        loss");
    for (int step = 0; step <= STEPS; step++) {
      Weights weights = WALK.get(step);
      page.row("  %10d  %8.4f  %8.4f  %10.4f", step, weights.w1, weights.w2, weights.loss());
    }
    page.gap();
    page.say("Two weights or two billion: that is how models learn.");
    page.picture("4-two-weights", picture());
  }

  private static Plot picture() {
    Plot plot = new Plot(800, 843, "Fifteen steps down the loss (w₁ − 2)² + (w₂ − 5)²", "w₁", "w₂");
    plot.window(-4, 8, -1, 11);
    for (int radius = 1; radius <= 5; radius++) {
      contour(plot, radius);
    }
    plot.trail("the walk, from (0, 0)", Plot.ORANGE, column(Weights::w1), column(Weights::w2));
    plot.dots(Plot.GREEN, new double[] {2}, new double[] {5});
    plot.label("lowest", 2, 5.4);
    return plot;
  }

  /** Where the loss is the square of the radius. */
  private static void contour(Plot plot, int radius) {
    int corners = 180;
    double[] w1 = new double[corners + 1];
    double[] w2 = new double[corners + 1];
    for (int i = 0; i <= corners; i++) {
      w1[i] = 2 + radius * Math.cos(2 * Math.PI * i / corners);
      w2[i] = 5 + radius * Math.sin(2 * Math.PI * i / corners);
    }
    plot.thin("loss 1, 4, 9, 16, 25", Plot.BLUE, w1, w2);
    double outside = (radius + 0.3) * Math.sqrt(0.5);
    plot.label("" + radius * radius, 2 + outside, 5 - outside);
  }

  private static double[] column(ToDoubleFunction<Weights> number) {
    return WALK.stream().mapToDouble(number).toArray();
  }
}
