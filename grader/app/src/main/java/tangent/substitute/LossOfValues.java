package tangent.substitute;

import derivatives.part3.Value;

/** w⁴ − 4w² + w, built from the values that are there. */
public final class LossOfValues {

  private LossOfValues() {}

  public static Value loss(Value w) {
    return w.pow(4).minus(Value.of(4).times(w.pow(2))).plus(w);
  }
}
