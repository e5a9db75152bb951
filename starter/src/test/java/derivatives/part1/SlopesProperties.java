package derivatives.part1;

import derivatives.check.Polynomial;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part1.slopes")
class SlopesProperties {

  @Property(tries = 50, seed = "1")
  void hasOneSlopePerPoint(@ForAll @IntRange(max = 30) int count) {
    SlopesTest.check(Polynomial.of(0, 0, 1), IntStream.range(0, count).asDoubleStream().toArray());
  }
}
