package derivatives.part3;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.gradient")
class GradientProperties {

  /**
   * An even power is as steep at -w as at w, the other way; so only the slope of the term w is
   * left, twice.
   */
  @Property(tries = 50, seed = "1")
  void addsUpToTwoOnBothSidesOfZero(@ForAll @IntRange(max = 50) int tenths) {
    double w = tenths / 10.0;
    double sum = LossGradient.gradient(w) + LossGradient.gradient(-w);
    // Up to w = 5 the terms of the slope add up to 541 at most.
    GradientTest.unlessTheLossIsWrong(
        () ->
            Call.saying("With w = %s, gradient(w) + gradient(-w)", w)
                .gives(sum, 2.0, 2000 * Tolerance.ROUNDING));
  }
}
