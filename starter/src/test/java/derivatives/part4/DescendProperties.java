package derivatives.part4;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part4.descend")
class DescendProperties {

  @Property(tries = 30, seed = "1")
  void hasOneRowMoreThanSteps(@ForAll @IntRange(max = 20) int steps) {
    TestedWalk.check(TestedLoss.LESSON, 0.1, steps, 1, 2);
  }
}
