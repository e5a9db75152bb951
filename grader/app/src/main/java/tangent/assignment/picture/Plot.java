package tangent.assignment.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a plot shows, before anything is drawn: two axes, lines and marks.
 *
 * @param x the horizontal axis
 * @param y the vertical one
 */
record Plot(String xTitle, Range x, String yTitle, Range y, List<Series> series) {

  /** How a series is drawn. */
  enum Style {
    GROUND,
    LINE,
    THIN,
    DASHES,
    ARROWS,
    DOTS,
    RINGS,
    CROSSES
  }

  /**
   * Points that belong together.
   *
   * @param name as the legend says it; empty to be left out there
   */
  record Series(String name, Style style, Ink ink, List<Double> xs, List<Double> ys) {}

  Plot(String xTitle, Range x, String yTitle, Range y) {
    this(xTitle, x, yTitle, y, new ArrayList<>());
  }

  /** Adds a series; one that holds no point is left out. */
  Plot with(String name, Style style, Ink ink, double[] xs, double[] ys) {
    if (xs.length > 0) {
      series.add(new Series(name, style, ink, numbers(xs), numbers(ys)));
    }
    return this;
  }

  Plot with(String name, Style style, Ink ink, double x, double y) {
    return with(name, style, ink, new double[] {x}, new double[] {y});
  }

  private static List<Double> numbers(double[] array) {
    return Arrays.stream(array).boxed().toList();
  }
}
