package derivatives.part2;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part2.lossDerivative")
class LossDerivativeProperties {

  @Property(tries = 50, seed = "1")
  void addsUpToTwoOnBothSidesOfZero(@ForAll @IntRange(max = 20) int tenths) {
    LossDerivativeTest.checkSum(tenths / 10.0);
  }
}
