package tangent.worker;

import java.util.Arrays;

/**
 * A point as the key of a table: its coordinates, bit for bit, so that 0.0 and −0.0 are two points.
 */
final class Point {

  private final double[] coordinates;

  Point(double[] coordinates) {
    this.coordinates = coordinates;
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
