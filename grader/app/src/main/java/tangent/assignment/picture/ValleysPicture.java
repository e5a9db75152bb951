package tangent.assignment.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import tangent.assignment.picture.Plot.Style;
import tangent.assignment.sample.LossFormula;
import tangent.report.Figure;

/** Two weights on a map of their loss; more than two can't be drawn. */
final class ValleysPicture {

  /** A walk is drawn up to here. */
  private static final int MOST = 30;

  private ValleysPicture() {}

  /** Downhill by the student's gradient, and by the right one. */
  static Optional<Figure> ofGradient(Shown shown) {
    double[] from = shown.numbers(1);
    double[] yours = (double[]) shown.answer();
    double[] right = (double[]) shown.right();
    if (from.length != 2 || yours.length != 2 || !drawable(from, yours, right)) {
      return Optional.empty();
    }
    double longest = Math.max(Math.hypot(yours[0], yours[1]), Math.hypot(right[0], right[1]));
    if (longest == 0) {
      return Optional.empty();
    }
    double[] rightEnd = along(from, right, -1 / longest);
    double[] yourEnd = along(from, yours, -1 / longest);
    return map(shown, from, rightEnd, yourEnd)
        .map(
            plot -> {
              way(plot, "downhill", Ink.RIGHT, from, rightEnd);
              way(plot, "downhill by your gradient", Ink.YOURS, from, yourEnd);
              plot.with("the weights", Style.DOTS, Ink.TEXT, from[0], from[1]);
              return new Figure(
                  Chart.of(plot),
                  "A map of the loss with the weights %s. The right gradient there is %s, yours is %s."
                      .formatted(
                          listed(from),
                          listed(right, yours, shown.given().tolerance()),
                          listed(yours, right, shown.given().tolerance())),
                  "Downhill is against the gradient, straight across the lines of equal loss. The longer a line, the steeper the slope it tells of.");
            });
  }

  /** A walk up to the first step that goes wrong, and where that step should go. */
  static Optional<Figure> ofWalk(Shown shown) {
    double[][] yours = (double[][]) shown.answer();
    double[] start = shown.numbers(1);
    if (start.length != 2 || yours.length == 0 || !wellFormed(yours)) {
      return Optional.empty();
    }
    for (int i = 0; i < Math.min(yours.length, MOST); i++) {
      double[] target = i == 0 ? start : next(shown, yours[i - 1]);
      // An honest gradient, measured, leads no further astray than a few of its steps.
      double slack = 1e-9 + 8 * shown.number(4) * Math.max(1, distance(target, start));
      if (!(distance(yours[i], target) <= slack)) {
        return walk(shown, Arrays.copyOf(yours, i + 1), target, slack);
      }
    }
    return Optional.empty();
  }

  private static Optional<Figure> walk(
      Shown shown, double[][] yours, double[] target, double slack) {
    int wrong = yours.length - 1;
    double[][] all = Stream.concat(Stream.of(target), Stream.of(yours)).toArray(double[][]::new);
    if (!drawable(all)) {
      return Optional.empty();
    }
    return map(shown, all)
        .map(
            plot -> {
              double[][] good = Arrays.copyOf(yours, Math.max(1, wrong));
              if (wrong > 0) {
                plot.with(
                    wrong == 1 ? "the start" : "your walk, right so far",
                    Style.ARROWS,
                    Ink.TEXT,
                    xs(good),
                    ys(good));
                way(plot, "where step " + wrong + " should go", Ink.RIGHT, good[wrong - 1], target);
                way(
                    plot,
                    "where your step " + wrong + " goes",
                    Ink.YOURS,
                    good[wrong - 1],
                    yours[wrong]);
              } else {
                plot.with("the start", Style.RINGS, Ink.RIGHT, target[0], target[1]);
                plot.with("your first row", Style.CROSSES, Ink.YOURS, yours[0][0], yours[0][1]);
              }
              return new Figure(
                  Chart.of(plot),
                  "A walk on a map of the loss. Row %d should be %s, but is %s."
                      .formatted(
                          wrong,
                          listed(target, yours[wrong], slack),
                          listed(yours[wrong], target, slack)),
                  "Seen from above: each thin line joins points of equal loss. The step goes wrong where the lines part.");
            });
  }

  private static double[] next(Shown shown, double[] from) {
    if (!(shown.argument(0) instanceof LossFormula loss)) {
      return from;
    }
    double[] gradient = {loss.partial(from, 0), loss.partial(from, 1)};
    return along(from, gradient, -shown.number(2));
  }

  private static void way(Plot plot, String name, Ink ink, double[] from, double[] to) {
    boolean right = ink == Ink.RIGHT;
    double[][] ends = {from, to};
    plot.with(name, right ? Style.LINE : Style.DASHES, ink, xs(ends), ys(ends));
    plot.with("", right ? Style.RINGS : Style.CROSSES, ink, to[0], to[1]);
  }

  private static Optional<Plot> map(Shown shown, double[]... all) {
    Range width = Range.of(xs(all));
    Range height = Range.of(ys(all));
    double side = Math.max(width.length(), height.length());
    Range x = Range.around(width.middle(), 0.8 * side).padded(0, 1e-3);
    Range y = Range.around(height.middle(), 0.8 * side).padded(0, 1e-3);
    @SuppressWarnings("unchecked") // the contract's type of this argument
    ToDoubleFunction<double[]> loss = (ToDoubleFunction<double[]>) shown.argument(0);
    return Contours.of(loss, x, y)
        .map(
            contours -> {
              Plot plot = new Plot("w[0]", x, "w[1]", y);
              contours.addTo(plot);
              return plot;
            });
  }

  private static double[] along(double[] from, double[] direction, double times) {
    return new double[] {from[0] + times * direction[0], from[1] + times * direction[1]};
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(one[0] - other[0], one[1] - other[1]);
  }

  private static double[] xs(double[]... places) {
    return Arrays.stream(places).mapToDouble(place -> place[0]).toArray();
  }

  private static double[] ys(double[]... places) {
    return Arrays.stream(places).mapToDouble(place -> place[1]).toArray();
  }

  private static boolean wellFormed(double[][] rows) {
    return Arrays.stream(rows).allMatch(row -> row.length == 2);
  }

  private static boolean drawable(double[]... all) {
    return Arrays.stream(all).allMatch(Range::drawable);
  }

  private static String listed(double[] place) {
    return listed(place, place, 0);
  }

  /** As precisely as it takes not to be mistaken for the other place, within a tolerance. */
  private static String listed(double[] place, double[] beside, double tolerance) {
    return "(%s, %s)"
        .formatted(
            Figures.text(place[0], beside[0], tolerance),
            Figures.text(place[1], beside[1], tolerance));
  }
}
