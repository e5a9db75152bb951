package derivatives.part2;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part2.loss")
class LossProperties {

  @Property(tries = 50, seed = "1")
  void differsBetweenWAndMinusWByTwiceW(@ForAll @IntRange(min = 1, max = 100) int tenths) {
    LossTest.checkDifference(tenths / 10.0);
  }
}
