package tangent.assignment.picture;

import static tangent.assignment.picture.GraphLayout.BOX;
import static tangent.assignment.picture.GraphLayout.GAP;
import static tangent.assignment.picture.GraphLayout.LINE;
import static tangent.assignment.picture.GraphLayout.heightOf;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws a graph of values: a box for each, and a line to what was made from it. */
final class GraphDrawing {

  /** How long the head of an arrow is. */
  private static final double HEAD = 9;

  private final List<PictureNode> nodes;
  private final GraphLayout layout;

  private GraphDrawing(List<PictureNode> nodes) {
    this.nodes = nodes;
    this.layout = new GraphLayout(nodes);
  }

  static Sketch of(List<PictureNode> nodes) {
    GraphDrawing drawing = new GraphDrawing(nodes);
    int width = Math.max(Chart.WIDTH, (int) Math.ceil(drawing.layout.width()));
    double shift = (width - drawing.layout.width()) / 2;
    return new Sketch(
        nodes,
        width,
        (int) Math.ceil(drawing.layout.height()),
        graphics -> {
          graphics.translate(shift, 0);
          drawing.draw(graphics);
        });
  }

  private void draw(Graphics2D graphics) {
    for (PictureNode node : nodes) {
      List<Integer> operands = node.operands();
      for (int i = 0; i < operands.size(); i++) {
        double share = (i + 1.0) / (operands.size() + 1);
        edge(graphics, nodes.get(operands.get(i)), node, share);
      }
    }
    nodes.forEach(node -> box(graphics, node));
  }

  private void edge(Graphics2D graphics, PictureNode from, PictureNode to, double share) {
    double x1 = layout.left(from) + BOX;
    double y1 = layout.top(from) + heightOf(from) / 2;
    double x2 = layout.left(to);
    double y2 = layout.top(to) + heightOf(to) * share;
    Path2D path = new Path2D.Double();
    path.moveTo(x1, y1);
    path.curveTo(x1 + GAP * 0.6, y1, x2 - GAP * 0.6, y2, x2 - HEAD, y2);
    graphics.setColor(Ink.AXIS.color());
    graphics.setStroke(new BasicStroke(1.6f));
    graphics.draw(path);
    Path2D head = new Path2D.Double();
    head.moveTo(x2, y2);
    head.lineTo(x2 - HEAD, y2 - HEAD / 2);
    head.lineTo(x2 - HEAD, y2 + HEAD / 2);
    head.closePath();
    graphics.fill(head);
  }

  private void box(Graphics2D graphics, PictureNode node) {
    double x = layout.left(node);
    double y = layout.top(node);
    RoundRectangle2D frame = new RoundRectangle2D.Double(x, y, BOX, heightOf(node), 12, 12);
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
        what + "  " + Figures.text(right, yours),
        false,
        wrong ? Ink.RIGHT : Ink.TEXT,
        x,
        line + LINE);
    if (!wrong) {
      return line + LINE;
    }
    write(graphics, "yours  " + Figures.text(yours, right), true, Ink.YOURS, x, line + 2 * LINE);
    return line + 2 * LINE;
  }

  private static void write(
      Graphics2D graphics, String text, boolean bold, Ink ink, double x, double y) {
    Font font = new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 13);
    TextLayout letters = new TextLayout(text, font, new FontRenderContext(null, true, true));
    // A long one is squeezed rather than cut.
    double squeeze = Math.min(1, (BOX - 18) / letters.getAdvance());
    AffineTransform place = AffineTransform.getTranslateInstance(x + 10, y);
    place.scale(squeeze, 1);
    graphics.setColor(ink.color());
    graphics.fill(letters.getOutline(place));
  }
}
