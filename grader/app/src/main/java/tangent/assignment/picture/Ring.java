package tangent.assignment.picture;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.knowm.xchart.style.markers.Marker;

/** A mark around another one. */
final class Ring extends Marker {

  @Override
  public void paint(Graphics2D graphics, double x, double y, int size) {
    double radius = size * 0.85;
    graphics.setStroke(new BasicStroke(2));
    graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
