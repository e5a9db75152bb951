package tangent.course.page;

import java.math.BigDecimal;

/** Points as people write them. */
final class PlainPoints {

  private PlainPoints() {}

  /** {@code 93}, {@code 92.5}: no exponent and no zeros that say nothing. */
  static String of(BigDecimal points) {
    return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
  }
}
