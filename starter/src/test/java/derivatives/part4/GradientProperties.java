package derivatives.part4;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part4.gradient")
class GradientProperties {

  @Property(tries = 100, seed = "1")
  void isRightEverywhere(
      @ForAll @IntRange(min = 1, max = 9) int a,
      @ForAll @IntRange(min = 1, max = 9) int b,
      @ForAll @IntRange(max = 3) int c,
      @ForAll @IntRange(min = -50, max = 50) int tenths0,
      @ForAll @IntRange(min = -50, max = 50) int tenths1) {
    TestedGradient.check(new TestedLoss(a, b, c), 0.001, tenths0 / 10.0, tenths1 / 10.0);
  }
}
