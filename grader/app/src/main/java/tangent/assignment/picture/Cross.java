package tangent.assignment.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.style.markers.Marker;

/** A mark that is seen on top of any other. */
final class Cross extends Marker {

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    double half = size * 0.6;
    Path2D cross = new Path2D.Double();
    cross.moveTo(x - half, y - half);
    cross.lineTo(x + half, y + half);
    cross.moveTo(x - half, y + half);
    cross.lineTo(x + half, y - half);
    graphics.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(cross);
  }
}
