package derivatives.part1;

import derivatives.check.Polynomial;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part1.derivative")
class DerivativeProperties {

  @Property(tries = 200, seed = "1")
  void isRightForEveryCubicCurve(
      @ForAll("cubics") Polynomial function,
      @ForAll @IntRange(min = -50, max = 50) int tenths,
      @ForAll("steps") double h) {
    TestedSlope.check(function, tenths / 10.0, h);
  }

  @Provide
  Arbitrary<Polynomial> cubics() {
    Arbitrary<Integer> coefficient = Arbitraries.integers().between(-9, 9);
    return Combinators.combine(coefficient, coefficient, coefficient, coefficient)
        .as((d, c, b, a) -> Polynomial.of(d, c, b, a));
  }

  @Provide
  Arbitrary<Double> steps() {
    return Arbitraries.of(0.01, 0.001, 0.0001);
  }
}
