package derivatives.lesson;

import derivatives.part1.NumericalDerivative;
import java.util.Arrays;

/** The curve of the student's {@code f}, with the slopes that their own code measures there. */
final class YourSlopes implements Section {

  private static final double H = 0.0001;
  private static final double[] PLACES = {0, 1, 2, 3, 4};

  /** Half as long as a tangent is drawn, along the curve's x. */
  private static final double REACH = 0.45;

  @Override
  public String title() {
    return "Part 1: your f, and the slopes that you measure";
  }

  @Override
  public void tell(Page page) {
    double[] values = Answer.of(() -> Arrays.stream(PLACES).map(NumericalDerivative::f).toArray());
    double[] slopes =
        Answer.of(() -> NumericalDerivative.slopes(NumericalDerivative::f, PLACES.clone(), H));
    if (slopes.length != PLACES.length) {
      throw new Answer.Missing("slopes gives " + slopes.length + " numbers for 5 places");
    }
    for (int i = 0; i < PLACES.length; i++) {
      page.row(
          "  at x = %.0f  the value is %9.4f, the slope %9.4f", PLACES[i], values[i], slopes[i]);
    }
    page.picture("your-slopes", picture(values, slopes));
  }

  private static Plot picture(double[] values, double[] slopes) {
    Plot plot = new Plot("Your f and your slopes", "x", "f(x)");
    double lowest = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
    double highest = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
    double margin = 0.35 * (highest - lowest) + 0.5;
    plot.window(-0.5, 4.5, lowest - margin, highest + margin);
    plot.curve("your f", Plot.BLUE, NumericalDerivative::f);
    for (int i = 0; i < PLACES.length; i++) {
      if (Double.isFinite(slopes[i]) && Double.isFinite(values[i])) {
        double x = PLACES[i];
        double rise = REACH * slopes[i];
        plot.thin(
            "the slope that your code measures",
            Plot.ORANGE,
            new double[] {x - REACH, x + REACH},
            new double[] {values[i] - rise, values[i] + rise});
      }
    }
    plot.dots(Plot.ORANGE, PLACES, values);
    return plot;
  }
}
