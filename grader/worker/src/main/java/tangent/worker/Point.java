package tangent.worker;

import java.util.Arrays;
import java.util.Map;
import tangent.wire.BadFrameException;
import tangent.wire.Incoming;
import tangent.wire.WireLimits;

/**
 * A point as the key of a table: its coordinates, bit for bit, so that 0.0 and −0.0 are two points.
 */
final class Point {

  private final double[] coordinates;

  Point(double[] coordinates) {
    this.coordinates = coordinates;
  }

  /** Reads points and their values into a table. */
  static void readValues(Incoming in, Map<Point, Double> table) throws BadFrameException {
    for (int left = in.count(WireLimits.NUMBERS); left > 0; left--) {
      table.put(new Point(in.numbers(WireLimits.NUMBERS)), in.number());
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Point point && Arrays.equals(coordinates, point.coordinates);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(coordinates);
  }
}
