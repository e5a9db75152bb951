package tangent.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a graph of values in columns: leaves on the left, and each value to the right of all it was
 * made from.
 */
final class GraphDrawing {

  private static final double BOX = 118;
  private static final double GAP_X = 42;
  private static final double GAP_Y = 20;
  private static final double MARGIN = 14;
  private static final double LINE = 17;

  private static final FontRenderContext SHAPES = new FontRenderContext(null, true, true);

  private final List<Node> nodes;
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final Map<Integer, Double> tops = new HashMap<>();
  private double width;
  private double height;

  private GraphDrawing(List<Node> nodes) {
    this.nodes = nodes;
    nodes.forEach(node -> columns.put(node.value(), column(node)));
    place();
  }

  static Sketch of(List<Node> nodes) {
    GraphDrawing drawing = new GraphDrawing(nodes);
    int width = Math.max(Chart.WIDTH, (int) Math.ceil(drawing.width));
    double shift = (width - drawing.width) / 2;
    return new Sketch(
        width,
        (int) Math.ceil(drawing.height),
        graphics -> {
          graphics.translate(shift, 0);
          drawing.draw(graphics);
        });
  }

  private int column(Node node) {
    return node.operands().stream()
        .mapToInt(columns::get)
        .map(column -> column + 1)
        .max()
        .orElse(0);
  }

  private void place() {
    int last = columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    double[] ends = new double[last + 1];
    for (Node node : nodes) {
      int column = columns.get(node.value());
      tops.put(node.value(), ends[column]);
      ends[column] += height(node) + GAP_Y;
    }
    double tallest = java.util.Arrays.stream(ends).max().orElse(0) - GAP_Y;
    // Each column in the middle.
    tops.replaceAll(
        (value, top) -> MARGIN + top + (tallest - ends[columns.get(value)] + GAP_Y) / 2);
    width = 2 * MARGIN + (last + 1) * BOX + last * GAP_X;
    height = 2 * MARGIN + tallest;
  }

  private static double height(Node node) {
    int lines =
        2
            + (node.graded() ? 1 : 0)
            + (node.dataIsWrong() ? 1 : 0)
            + (node.gradientIsWrong() ? 1 : 0);
    return lines * LINE + 14;
  }

  private double left(Node node) {
    return MARGIN + columns.get(node.value()) * (BOX + GAP_X);
  }

  private void draw(Graphics2D graphics) {
    for (Node node : nodes) {
      List<Integer> operands = node.operands();
      for (int i = 0; i < operands.size(); i++) {
        double share = (i + 1.0) / (operands.size() + 1);
        edge(graphics, nodes.get(operands.get(i)), node, share);
      }
    }
    nodes.forEach(node -> box(graphics, node));
  }

  private void edge(Graphics2D graphics, Node from, Node to, double share) {
    double x1 = left(from) + BOX;
    double y1 = tops.get(from.value()) + height(from) / 2;
    double x2 = left(to);
    double y2 = tops.get(to.value()) + height(to) * share;
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.curveTo(x1 + GAP_X * 0.6, y1, x2 - GAP_X * 0.6, y2, x2 - 4, y2);
    graphics.setColor(Ink.AXIS.color());
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(path);
    graphics.fill(new Ellipse2D.Double(x2 - 7, y2 - 3.5, 7, 7));
  }

  private void box(Graphics2D graphics, Node node) {
    double x = left(node);
    double y = tops.get(node.value());
    RoundRectangle2D frame = new RoundRectangle2D.Double(x, y, BOX, height(node), 12, 12);
    graphics.setColor(Ink.BOX.color());
    graphics.fill(frame);
    graphics.setColor((node.isWrong() ? Ink.YOURS : Ink.AXIS).color());
    graphics.setStroke(new BasicStroke(node.isWrong() ? 2.2f : 1.2f));
    graphics.draw(frame);
    double line = y + LINE + 3;
    write(graphics, node.heading(), true, Ink.TEXT, x, line);
    line =
        lines(
            graphics,
            "data",
            node.data(),
            node.dataIsWrong() ? node.yourData().orElseThrow() : node.data(),
            x,
            line);
    if (node.graded()) {
      lines(
          graphics,
          "grad",
          node.gradient(),
          node.gradientIsWrong() ? node.yourGradient().orElseThrow() : node.gradient(),
          x,
          line);
    }
  }

  /** The right number, and under it the student's where that is another one. */
  private static double lines(
      Graphics2D graphics, String what, double right, double yours, double x, double line) {
    boolean wrong = Double.compare(yours, right) != 0;
    write(
        graphics,
        what + "  " + Figures.text(right),
        false,
        wrong ? Ink.RIGHT : Ink.TEXT,
        x,
        line + LINE);
    if (!wrong) {
      return line + LINE;
    }
    write(graphics, "yours  " + Figures.text(yours), true, Ink.YOURS, x, line + 2 * LINE);
    return line + 2 * LINE;
  }

  private static void write(
      Graphics2D graphics, String text, boolean bold, Ink ink, double x, double y) {
    Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 13);
    TextLayout layout = new TextLayout(text, font, SHAPES);
    // A long one is squeezed rather than cut.
    double squeeze = Math.min(1, (BOX - 18) / layout.getAdvance());
    AffineTransform place = AffineTransform.getTranslateInstance(x + 10, y);
    place.scale(squeeze, 1);
    graphics.setColor(ink.color());
    graphics.fill(layout.getOutline(place));
  }
}
