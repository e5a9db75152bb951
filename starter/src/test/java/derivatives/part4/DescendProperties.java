package derivatives.part4;

import static org.assertj.core.api.Assertions.assertThat;

import derivatives.check.Call;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part4.descend")
class DescendProperties {

  @Property(tries = 30, seed = "1")
  void hasOneRowMoreThanSteps(@ForAll @IntRange(max = 20) int steps) {
    double[] start = {1, 2};
    double[][] visited = PartialDerivatives.descend(Loss.LESSON, start, 0.1, steps, 0.001);
    assertThat(visited)
        .withFailMessage(
            "%s returned %d rows%nbut right are %d",
            Call.of("descend", Loss.LESSON, start, 0.1, steps, 0.001), visited.length, steps + 1)
        .hasDimensions(steps + 1, 2);
  }
}
