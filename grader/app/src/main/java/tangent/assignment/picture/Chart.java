package tangent.assignment.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Draws a {@link Plot}.
 *
 * <p>No constant here is of the graphics library: it would be loaded with the grade, wanted or not.
 */
final class Chart {

  static final int WIDTH = 440;
  private static final int HEIGHT = 290;

  /** What each line of the legend adds. */
  private static final int LEGEND_LINE = 21;

  private final XYChart chart;

  private Chart(Plot plot, int height) {
    chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(height)
            .xAxisTitle(plot.xTitle())
            .yAxisTitle(plot.yTitle())
            .build();
    paper(chart.getStyler());
    axes(chart.getStyler(), plot);
    plot.series().forEach(this::add);
  }

  static Sketch of(Plot plot) {
    long lines = plot.series().stream().filter(series -> !series.name().isEmpty()).count();
    int height = HEIGHT + LEGEND_LINE * (int) lines;
    return new Sketch(
        plot, WIDTH, height, graphics -> new Chart(plot, height).draw(graphics, height));
  }

  private void draw(Graphics2D graphics, int height) {
    chart.paint(graphics, WIDTH, height);
  }

  private static void paper(XYStyler style) {
    Color clear = new Color(255, 255, 255, 0);
    Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
    style.setBaseFont(font);
    style.setLegendFont(font);
    style.setAxisTitleFont(font);
    style.setAxisTickLabelsFont(font.deriveFont(13f));
    style.setChartFontColor(Ink.TEXT.color());
    style.setChartBackgroundColor(clear);
    style.setPlotBackgroundColor(clear);
    style.setLegendBackgroundColor(clear);
    style.setLegendBorderColor(clear);
    style.setPlotBorderVisible(false);
    style.setChartTitleVisible(false);
    style.setChartPadding(12);
    style.setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Vertical);
    style.setLegendPadding(4);
    style.setLegendSeriesLineLength(26);
    style.setAntiAlias(true);
  }

  private static void axes(XYStyler style, Plot plot) {
    style.setLocale(Locale.ROOT);
    style.setXAxisMin(plot.x().low());
    style.setXAxisMax(plot.x().high());
    style.setYAxisMin(plot.y().low());
    style.setYAxisMax(plot.y().high());
    style.setPlotContentSize(1);
    style.setPlotMargin(0);
    style.setXAxisTickMarkSpacingHint(60);
    style.setYAxisTickMarkSpacingHint(44);
    style.setAxisTickLabelsColor(Ink.TEXT.color());
    style.setAxisTickMarksColor(Ink.AXIS.color());
    style.setPlotGridLinesColor(Ink.GRID.color());
    style.setPlotGridLinesStroke(new BasicStroke(1));
    style.setxAxisTickLabelsFormattingFunction(Figures::text);
    style.setyAxisTickLabelsFormattingFunction(Figures::text);
    style.setAxisTickPadding(5);
    style.setYAxisLeftWidthHint(48);
    style.setMarkerSize(9);
  }

  private void add(Plot.Series each) {
    boolean named = !each.name().isEmpty();
    String name = named ? each.name() : "unnamed " + chart.getSeriesMap().size();
    XYSeries series = chart.addSeries(name, uneven(each.xs()), uneven(each.ys()));
    series.setShowInLegend(named);
    series.setLineColor(each.ink().color());
    series.setMarkerColor(each.ink().color());
    series.setMarker(marker(each.style()));
    series.setLineStyle(stroke(each.style()));
    switch (each.style()) {
      case DOTS, RINGS, CROSSES ->
          series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Scatter);
      case GROUND, LINE, THIN, DASHES, ARROWS ->
          series.setXYSeriesRenderStyle(XYSeries.XYSeriesRenderStyle.Line);
    }
  }

  /**
   * Without the second of many: places that lie evenly would be labelled themselves, in place of
   * round numbers.
   */
  private static double[] uneven(List<Double> places) {
    return IntStream.range(0, places.size())
        .filter(i -> i != 1 || places.size() < 20)
        .mapToDouble(places::get)
        .toArray();
  }

  private static Marker marker(Plot.Style style) {
    return switch (style) {
      case GROUND, LINE, THIN, DASHES -> SeriesMarkers.NONE;
      case ARROWS, DOTS -> SeriesMarkers.CIRCLE;
      case RINGS -> new Ring();
      case CROSSES -> new Cross();
    };
  }

  private static BasicStroke stroke(Plot.Style style) {
    return switch (style) {
      case THIN -> new BasicStroke(1);
      case GROUND -> new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
      case DASHES ->
          new BasicStroke(
              2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {7, 5}, 0);
      default -> new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    };
  }
}
