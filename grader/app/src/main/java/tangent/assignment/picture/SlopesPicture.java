package tangent.assignment.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tangent.assignment.picture.Plot.Style;
import tangent.assignment.sample.Formula;
import tangent.report.Figure;

/** Many places on one curve. */
final class SlopesPicture {

  private static final int PLACES = 121;

  private SlopesPicture() {}

  /** The slope at each place: the student's beside the right ones. */
  static Optional<Figure> of(Shown shown) {
    double[] xs = shown.numbers(1);
    double[] yours = (double[]) shown.answer();
    double[] right = (double[]) shown.right();
    // Another length is told in words.
    if (xs.length == 0
        || yours.length != xs.length
        || !drawable(xs, yours, right)
        || listed(yours).equals(listed(right))) {
      return Optional.empty();
    }
    Range width = Range.of(xs).padded(0.15, 1);
    Range height = Range.of(right).stretched(Range.of(yours), 4).padded(0.15, 1);
    Plot plot = new Plot("x", width, "slope", height);
    if (shown.function() instanceof Formula formula) {
      line(plot, "the slope of the function", formula::slope);
    }
    plot.with("the right slopes", Style.RINGS, Ink.RIGHT, xs, right)
        .with("your slopes", Style.CROSSES, Ink.YOURS, xs, yours);
    return Optional.of(
        new Figure(
            Chart.of(plot),
            "The slopes at x = %s. Right are %s; yours are %s."
                .formatted(listed(xs), listed(right, yours, shown), listed(yours, right, shown)),
            "Rings show the right slopes, crosses yours: where both agree, the cross sits in its ring."));
  }

  /** The place that was chosen, and the one that is flattest. */
  static Optional<Figure> ofFlattest(Shown shown) {
    double[] xs = shown.numbers(1);
    double yours = (Double) shown.answer();
    double right = (Double) shown.right();
    if (xs.length == 0 || !Range.drawable(xs) || !Range.drawable(yours, right)) {
      return Optional.empty();
    }
    Range width = Range.of(xs).padded(0.2, 1);
    double[] heights = Range.values(shown.function(), width.places(PLACES));
    if (!Range.drawable(heights) || !width.holds(yours)) {
      return Optional.empty();
    }
    Plot plot = new Plot("x", width, "", Range.of(heights).padded(0.15, 0.1));
    line(plot, "the function", shown.function());
    plot.with("xs", Style.DOTS, Ink.TEXT, xs, Range.values(shown.function(), xs));
    mark(plot, "the flattest, x = " + Figures.text(right, yours), Ink.RIGHT, right, shown);
    mark(plot, "your answer, x = " + Figures.text(yours, right), Ink.YOURS, yours, shown);
    return Optional.of(
        new Figure(
            Chart.of(plot),
            "The curve with a dot at each of xs. It is flattest at x = %s; your answer is x = %s."
                .formatted(Figures.text(right, yours), Figures.text(yours, right)),
            "Flattest is where the curve is closest to level, whether it rises or falls."));
  }

  private static void mark(Plot plot, String name, Ink ink, double x, Shown shown) {
    Style style = ink == Ink.RIGHT ? Style.RINGS : Style.CROSSES;
    plot.with(name, style, ink, x, shown.function().applyAsDouble(x));
  }

  private static void line(Plot plot, String name, DoubleUnaryOperator function) {
    double[] places = plot.x().places(PLACES);
    plot.with(name, Style.GROUND, Ink.CURVE, places, Range.values(function, places));
  }

  private static boolean drawable(double[]... all) {
    return Arrays.stream(all).allMatch(Range::drawable);
  }

  /** Each as precisely as it takes to tell it from its neighbour, unless both are right. */
  private static String listed(double[] numbers, double[] beside, Shown shown) {
    double tolerance = shown.given().tolerance();
    return IntStream.range(0, numbers.length)
        .mapToObj(i -> Figures.text(numbers[i], beside[i], tolerance))
        .collect(Collectors.joining(", "));
  }

  private static String listed(double[] numbers) {
    return String.join(", ", Arrays.stream(numbers).mapToObj(Figures::text).toList());
  }
}
