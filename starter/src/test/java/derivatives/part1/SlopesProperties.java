package derivatives.part1;

import derivatives.check.Call;
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
    Polynomial parabola = Polynomial.of(0, 0, 1);
    double[] xs = IntStream.range(0, count).asDoubleStream().toArray();
    Call.of("slopes", parabola, xs, 0.001)
        .givesLength(NumericalDerivative.slopes(parabola, xs, 0.001), count);
  }
}
