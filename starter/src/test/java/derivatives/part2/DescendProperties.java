package derivatives.part2;

import derivatives.check.Polynomial;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part2.descend")
class DescendProperties {

  @Property(tries = 100, seed = "1")
  void takesEveryStepFromWhereTheLastOneEnded(
      @ForAll @IntRange(min = -9, max = 9) int constant,
      @ForAll @IntRange(min = 1, max = 9) int factor,
      @ForAll @IntRange(min = -50, max = 50) int tenths,
      @ForAll @IntRange(min = 1, max = 10) int hundredths,
      @ForAll @IntRange(max = 20) int steps) {
    TestedWalk.check(Polynomial.of(constant, factor), tenths / 10.0, hundredths / 100.0, steps);
  }
}
