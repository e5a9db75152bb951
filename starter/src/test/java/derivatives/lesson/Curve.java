package derivatives.lesson;

import java.awt.Color;
import java.util.Locale;

/** What a slope is, by looking at one curve. */
final class Curve implements Section {

  @Override
  public String title() {
    return "The slope of a curve";
  }

  @Override
  public void tell(Page page) {
    page.say("Draw x^2 from -3 to 3. It falls steeply on the left, is flat at the bottom, and");
    page.say("rises steeply on the right. The slope is a number for that: falling is negative,");
    page.say("flat is zero, rising is positive.");
    page.picture("1-slopes", picture());
  }

  private static Plot picture() {
    Plot plot = new Plot("The slope of x² at three places", "x", "x²");
    plot.window(-3, 3, -2, 9);
    plot.curve("x²", Plot.BLUE, x -> x * x);
    tangent(plot, -2, Plot.ORANGE);
    tangent(plot, 0, Plot.GREEN);
    tangent(plot, 1, Plot.PURPLE);
    return plot;
  }

  /** A piece of the straight line that touches the curve; by the rules, its slope is 2x. */
  private static void tangent(Plot plot, double x, Color colour) {
    double slope = 2 * x;
    double reach = 1.6 / Math.hypot(1, slope / 2);
    double y = x * x;
    String name = String.format(Locale.ROOT, "slope %.0f at x = %.0f", slope, x).replace('-', '−');
    plot.line(
        name,
        colour,
        new double[] {x - reach, x, x + reach},
        new double[] {y - slope * reach, y, y + slope * reach});
    plot.dots(colour, new double[] {x}, new double[] {y});
  }
}
