package derivatives.part1;

import derivatives.check.Call;
import derivatives.check.Tolerance;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("part1.f")
class FProperties {

  /**
   * Every cubic curve looks the same from both sides of one point. For f that point is at x = 2,
   * where f is 3.
   */
  @Property(tries = 50, seed = "1")
  void liesTheSameWayOnBothSidesOfTwo(@ForAll @IntRange(min = 1, max = 100) int tenths) {
    double distance = tenths / 10.0;
    double left = NumericalDerivative.f(2 - distance);
    double right = NumericalDerivative.f(2 + distance);

    // Within 10 of 2 the terms add up to less than 1728 + 864 + 108 + 1 < 10,000.
    Call.saying("With t = %s, f(2 - t) + f(2 + t)", distance)
        .gives(left + right, 6.0, 10_000 * Tolerance.ROUNDING);
  }
}
