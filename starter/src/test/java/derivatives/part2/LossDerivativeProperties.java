package derivatives.part2;

import derivatives.check.Call;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part2.lossDerivative")
class LossDerivativeProperties {

  /**
   * An even power is as steep at -w as at w, the other way; so only the slope of the term w is
   * left, twice.
   */
  @Property(tries = 50, seed = "1")
  void addsUpToTwoOnBothSidesOfZero(@ForAll @IntRange(max = 20) int tenths) {
    double w = tenths / 10.0;
    double sum = GradientDescent.lossDerivative(w) + GradientDescent.lossDerivative(-w);

    Call.saying("With w = %s, lossDerivative(w) + lossDerivative(-w)", w)
        .gives(sum, 2.0, 2 * LossSlope.tolerance(w));
  }
}
