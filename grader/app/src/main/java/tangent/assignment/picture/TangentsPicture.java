package tangent.assignment.picture;

import derivatives.part1.Turning;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import tangent.assignment.picture.Plot.Style;
import tangent.report.Figure;

/** A curve with the lines that touch it. */
record TangentsPicture(DoubleUnaryOperator function, Range xs) {

  private static final int PLACES = 121;

  /** The student's tangent beside the right one, and where the function was asked. */
  static Optional<Figure> ofDerivative(Shown shown) {
    double x = shown.number(1);
    double h = shown.number(2);
    double yours = (Double) shown.answer();
    double right = (Double) shown.right();
    if (!Range.drawable(x, h, yours, right, shown.function().applyAsDouble(x))
        || Figures.looksAlike(yours, right)) {
      return Optional.empty();
    }
    TangentsPicture tangents =
        new TangentsPicture(shown.function(), Range.around(x, Math.max(1.5, Math.min(5 * h, 10))));
    return tangents.derivative(shown, x, right, yours);
  }

  private Optional<Figure> derivative(Shown shown, double x, double right, double yours) {
    double y = function.applyAsDouble(x);
    double[] ends = {
      along(y, right, xs.low() - x), along(y, right, xs.high() - x),
      along(y, yours, xs.low() - x), along(y, yours, xs.high() - x)
    };
    Optional<Plot> plot = curve(Range.of(ends));
    plot.ifPresent(
        drawn -> {
          tangent(
              drawn,
              "the right slope, " + Figures.text(right, yours),
              Style.LINE,
              Ink.RIGHT,
              x,
              right);
          tangent(
              drawn,
              "your slope, " + Figures.text(yours, right),
              Style.DASHES,
              Ink.YOURS,
              x,
              yours);
          double[] asked = shown.asked(xs);
          drawn.with(
              "where your method asked the function",
              Style.DOTS,
              Ink.ASKED,
              asked,
              Range.values(function, asked));
        });
    return plot.map(
        drawn ->
            new Figure(
                Chart.of(drawn),
                "The curve near x = %s with two lines through its point there: one with the right slope, %s, and one with yours, %s."
                    .formatted(
                        Figures.text(x), Figures.text(right, yours), Figures.text(yours, right)),
                "The line with the right slope touches the curve. The dashed one has your slope."));
  }

  /** The slopes on both sides of the place in question. */
  static Optional<Figure> ofTurning(Shown shown) {
    double x = shown.number(1);
    double reach = shown.number(2);
    if (!Range.drawable(x, reach) || !(shown.answer() instanceof Turning yours)) {
      return Optional.empty();
    }
    TangentsPicture tangents =
        new TangentsPicture(shown.function(), Range.around(x, Math.max(2.2 * reach, 1e-3)));
    return tangents.turning(x, reach, (Turning) shown.right(), yours);
  }

  private Optional<Figure> turning(double x, double reach, Turning right, Turning yours) {
    double before = slope(x - reach, reach);
    double after = slope(x + reach, reach);
    if (!Range.drawable(before, after)) {
      return Optional.empty();
    }
    Optional<Plot> plot = curve(new Range(0, 0));
    plot.ifPresent(
        drawn -> {
          String left = "slope %s at x - reach".formatted(Figures.text(before));
          piece(drawn, left, x - reach, before, reach);
          String other = "slope %s at x + reach".formatted(Figures.text(after));
          piece(drawn, other, x + reach, after, reach);
          drawn.with("x", Style.DOTS, Ink.TEXT, x, function.applyAsDouble(x));
        });
    return plot.map(
        drawn ->
            new Figure(
                Chart.of(drawn),
                "The curve around x = %s. Its slope is %s at x - reach and %s at x + reach."
                    .formatted(Figures.text(x), Figures.text(before), Figures.text(after)),
                "%s, then %s: %s. Your answer is %s."
                    .formatted(capital(way(before)), way(after), right, yours)));
  }

  /**
   * The curve, in a frame that shows it whole, and as much of {@code more} as leaves it a shape.
   */
  private Optional<Plot> curve(Range more) {
    double[] places = xs.places(PLACES);
    double[] heights = Range.values(function, places);
    if (!Range.drawable(heights)) {
      return Optional.empty();
    }
    Range ys = Range.of(heights).padded(0.12, 1e-3 * xs.length());
    Range frame = more.length() > 0 ? ys.stretched(more.padded(0.05, 0), 2.2) : ys;
    frame = frame.padded(0, Math.min(1, xs.length()));
    return Optional.of(
        new Plot("x", xs, "", frame)
            .with("the function", Style.GROUND, Ink.CURVE, places, heights));
  }

  private void tangent(Plot plot, String name, Style style, Ink ink, double x, double slope) {
    double y = function.applyAsDouble(x);
    plot.with(
        name,
        style,
        ink,
        new double[] {xs.low(), xs.high()},
        new double[] {along(y, slope, xs.low() - x), along(y, slope, xs.high() - x)});
  }

  private void piece(Plot plot, String name, double x, double slope, double reach) {
    double y = function.applyAsDouble(x);
    double half = 0.6 * reach;
    plot.with(
        name,
        Style.LINE,
        Ink.RIGHT,
        new double[] {x - half, x + half},
        new double[] {along(y, slope, -half), along(y, slope, half)});
  }

  private double slope(double x, double reach) {
    double h = reach / 100;
    double slope = (function.applyAsDouble(x + h) - function.applyAsDouble(x - h)) / (2 * h);
    // What only rounding has left over is flat.
    return Math.abs(slope) < 1e-9 ? 0 : slope;
  }

  private static double along(double y, double slope, double run) {
    return y + slope * run;
  }

  private static String way(double slope) {
    return slope < 0 ? "falling" : slope > 0 ? "rising" : "flat";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
