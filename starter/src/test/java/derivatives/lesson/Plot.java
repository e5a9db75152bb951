package derivatives.lesson;

import static java.awt.RenderingHints.KEY_STROKE_CONTROL;
import static java.awt.RenderingHints.VALUE_STROKE_PURE;
import static java.awt.image.BufferedImage.TYPE_INT_RGB;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** A picture of curves and points, all in one style. */
final class Plot {

  /** Told apart by people who do not see red or green, too. */
  static final Color BLUE = new Color(0x0072B2);

  static final Color ORANGE = new Color(0xD55E00);
  static final Color GREEN = new Color(0x007A5A);
  static final Color PURPLE = new Color(0x8E4585);

  private static final Color INK = new Color(0x2B2B2B);
  private static final Color QUIET = new Color(0x8A8A8A);
  private static final Color GRID = new Color(0xE4E4E4);
  private static final int POINTS = 241;

  private final XYChart chart;
  private int nameless;

  Plot(String title, String xTitle, String yTitle) {
    this(1000, 680, title, xTitle, yTitle);
  }

  Plot(int width, int height, String title, String xTitle, String yTitle) {
    chart =
        new XYChartBuilder()
            .width(width)
            .height(height)
            .title(title)
            .xAxisTitle(xTitle)
            .yAxisTitle(yTitle)
            .build();
    dress(chart.getStyler());
  }

  private static void dress(XYStyler style) {
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false);
    style.setPlotGridLinesColor(GRID);
    style.setPlotGridLinesStroke(new BasicStroke(1));
    style.setAxisTickMarksColor(QUIET);
    style.setChartFontColor(INK);
    style.setAxisTickLabelsColor(INK);
    style.setChartTitleFont(font(Font.BOLD, 24));
    style.setAxisTitleFont(font(Font.PLAIN, 20));
    style.setAxisTickLabelsFont(font(Font.PLAIN, 17));
    style.setLegendFont(font(Font.PLAIN, 18));
    style.setAnnotationTextFont(font(Font.PLAIN, 17));
    style.setAnnotationTextFontColor(INK);
    style.setChartTitleBoxVisible(false);
    style.setChartTitlePadding(12);
    style.setXAxisTickMarkSpacingHint(70);
    style.setYAxisTickMarkSpacingHint(70);
    style.setChartPadding(20);
    style.setLegendPosition(LegendPosition.InsideN);
    style.setLegendBorderColor(GRID);
    style.setLegendPadding(12);
    style.setMarkerSize(10);
    style.setLocale(Locale.ROOT);
    style.setAntiAlias(true);
  }

  private static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  /** What part of the plane is shown. */
  void window(double left, double right, double bottom, double top) {
    chart.getStyler().setXAxisMin(left);
    chart.getStyler().setXAxisMax(right);
    chart.getStyler().setYAxisMin(bottom);
    chart.getStyler().setYAxisMax(top);
  }

  /** Both axes by powers of ten; from now on, every number is the exponent of one. */
  void logarithmic() {
    chart.getStyler().setxAxisTickLabelsFormattingFunction(Plot::powerOfTen);
    chart.getStyler().setyAxisTickLabelsFormattingFunction(Plot::powerOfTen);
  }

  /** Without axes: where a place means nothing. */
  void bare() {
    chart.getStyler().setAxisTicksVisible(false);
    chart.getStyler().setPlotGridLinesVisible(false);
  }

  /** A function all across the window. */
  void curve(String name, Color colour, DoubleUnaryOperator function) {
    double left = chart.getStyler().getXAxisMin();
    double right = chart.getStyler().getXAxisMax();
    double[] xs =
        IntStream.range(0, POINTS)
            .mapToDouble(i -> left + (right - left) * i / (POINTS - 1))
            .toArray();
    line(
        name,
        colour,
        xs,
        IntStream.range(0, POINTS).mapToDouble(i -> function.applyAsDouble(xs[i])).toArray());
  }

  void line(String name, Color colour, double[] xs, double[] ys) {
    draw(name, colour, 3, xs, ys).setMarker(SeriesMarkers.NONE);
  }

  /** Points joined by a thin line, in the order in which they were visited. */
  void trail(String name, Color colour, double[] xs, double[] ys) {
    draw(name, colour, 2, xs, ys).setMarker(SeriesMarkers.CIRCLE).setMarkerColor(colour);
  }

  /** Points alone, not in the legend. */
  void dots(Color colour, double[] xs, double[] ys) {
    XYSeries series = draw(nameless(), colour, 1, xs, ys);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(colour).setShowInLegend(false);
  }

  /** A dashed line in the background: what one expects. */
  void guide(String name, Color colour, double[] xs, double[] ys) {
    XYSeries series = draw(name, colour, 2, xs, ys);
    series.setMarker(SeriesMarkers.NONE);
    series.setLineStyle(
        new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {9, 7}, 0));
  }

  /** One of many thin lines, the first of which stands in the legend. */
  void thin(String name, Color colour, double[] xs, double[] ys) {
    boolean first = !chart.getSeriesMap().containsKey(name);
    XYSeries series = draw(first ? name : nameless(), colour, 1.5f, xs, ys);
    series.setMarker(SeriesMarkers.NONE).setShowInLegend(first);
  }

  /** A word in the picture. */
  void label(String text, double x, double y) {
    chart.addAnnotation(new AnnotationText(text, x, y, false));
  }

  private XYSeries draw(String name, Color colour, float width, double[] xs, double[] ys) {
    XYSeries series = chart.addSeries(name, xs, ys);
    series.setLineColor(colour).setLineStyle(new BasicStroke(width));
    return series;
  }

  private String nameless() {
    return "series " + nameless++;
  }

  private static String powerOfTen(double exponent) {
    StringBuilder text = new StringBuilder("10");
    String.format(Locale.ROOT, "%.0f", exponent)
        .chars()
        .forEach(c -> text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
    return text.toString();
  }

  /** Twice as fine as it is large, for screens with many pixels. */
  byte[] png() throws IOException {
    BufferedImage image =
        new BufferedImage(2 * chart.getWidth(), 2 * chart.getHeight(), TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(2, 2);
    graphics.setRenderingHint(KEY_STROKE_CONTROL, VALUE_STROKE_PURE);
    chart.paint(graphics, chart.getWidth(), chart.getHeight());
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
