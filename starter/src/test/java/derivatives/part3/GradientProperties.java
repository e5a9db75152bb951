package derivatives.part3;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part3.gradient")
class GradientProperties {

  @Property(tries = 50, seed = "1")
  void addsUpToTwoOnBothSidesOfZero(@ForAll @IntRange(max = 50) int tenths) {
    GradientTest.checkSum(tenths / 10.0);
  }
}
