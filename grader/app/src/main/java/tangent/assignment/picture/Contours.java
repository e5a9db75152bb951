package tangent.assignment.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import tangent.assignment.picture.Plot.Style;

/**
 * Lines of equal loss over two weights.
 *
 * <p>The map is cut into small squares; where a line crosses two sides of a square, a piece of it
 * is drawn from side to side.
 */
final class Contours {

  private static final int SQUARES = 36;
  private static final int LEVELS = 9;

  private final double[] xs;
  private final double[] ys;
  private final double[][] heights;

  private Contours(double[] xs, double[] ys, double[][] heights) {
    this.xs = xs;
    this.ys = ys;
    this.heights = heights;
  }

  /** Nothing where the loss can't be drawn. */
  static Optional<Contours> of(ToDoubleFunction<double[]> loss, Range width, Range height) {
    double[] xs = width.places(SQUARES + 1);
    double[] ys = height.places(SQUARES + 1);
    double[][] heights = new double[xs.length][ys.length];
    for (int i = 0; i < xs.length; i++) {
      for (int j = 0; j < ys.length; j++) {
        heights[i][j] = loss.applyAsDouble(new double[] {xs[i], ys[j]});
      }
    }
    boolean drawable = Arrays.stream(heights).allMatch(Range::drawable);
    return drawable ? Optional.of(new Contours(xs, ys, heights)) : Optional.empty();
  }

  void addTo(Plot plot) {
    double lowest = Arrays.stream(heights).flatMapToDouble(Arrays::stream).min().orElseThrow();
    double highest = Arrays.stream(heights).flatMapToDouble(Arrays::stream).max().orElseThrow();
    for (int level = 0; level < LEVELS; level++) {
      // Closer together near the bottom, where a loss is flat.
      double share = (level + 0.5) / LEVELS;
      add(plot, lowest + (highest - lowest) * share * share, level == 0);
    }
  }

  private void add(Plot plot, double level, boolean named) {
    DoubleStream.Builder lineXs = DoubleStream.builder();
    DoubleStream.Builder lineYs = DoubleStream.builder();
    for (int i = 0; i < SQUARES; i++) {
      for (int j = 0; j < SQUARES; j++) {
        double[] crossings = crossings(i, j, level);
        for (int k = 0; k + 3 < crossings.length; k += 4) {
          lineXs.add(crossings[k]).add(crossings[k + 2]).add(crossings[k + 2]);
          // NaN lifts the pen.
          lineYs.add(crossings[k + 1]).add(crossings[k + 3]).add(Double.NaN);
        }
      }
    }
    plot.with(
        named ? "lines of equal loss" : "",
        Style.THIN,
        Ink.CURVE,
        lineXs.build().toArray(),
        lineYs.build().toArray());
  }

  /** Where the line crosses the sides of a square, going round: x and y of each crossing. */
  private double[] crossings(int i, int j, double level) {
    int[][] corners = {{i, j}, {i + 1, j}, {i + 1, j + 1}, {i, j + 1}, {i, j}};
    DoubleStream.Builder found = DoubleStream.builder();
    for (int side = 0; side < 4; side++) {
      int[] from = corners[side];
      int[] to = corners[side + 1];
      double low = heights[from[0]][from[1]] - level;
      double high = heights[to[0]][to[1]] - level;
      if (low < 0 != high < 0) {
        double share = low / (low - high);
        found.add(between(xs[from[0]], xs[to[0]], share));
        found.add(between(ys[from[1]], ys[to[1]], share));
      }
    }
    return found.build().toArray();
  }

  private static double between(double from, double to, double share) {
    return from + share * (to - from);
  }
}
