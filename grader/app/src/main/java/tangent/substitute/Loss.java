package tangent.substitute;

/** w⁴ − 4w² + w. */
public final class Loss {

  private Loss() {}

  public static double loss(double w) {
    return w * w * w * w - 4 * w * w + w;
  }
}
