package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where one step may lead, at the edges of what a double can hold. */
class StepToleranceTest {

  @Test
  void allowsRoundingAndNothingElse() {
    StepTolerance landing = StepTolerance.from(2, 4, 0.1, 0);
    assertThat(landing.allows(1.6)).isTrue();
    assertThat(landing.allows(Math.nextUp(1.6))).isTrue();
    assertThat(landing.allows(1.6 + 1e-12)).isFalse();
    assertThat(landing.allows(Double.NaN)).isFalse();
    assertThat(landing.allows(Double.POSITIVE_INFINITY)).isFalse();
  }

  @Test
  void allowsMoreRoundingWhereEarlierTermsCount() {
    assertThat(StepTolerance.from(2, 4, 0.1, 1e6).allows(1.6 + 1e-12)).isTrue();
  }

  @Test
  void aSignOfZeroDoesNotMatter() {
    assertThat(StepTolerance.from(1, 10, 0.1, 0).allows(-0.0)).isTrue();
  }

  @Test
  void anInfiniteSlopeLeadsToInfinityOnTheOtherSide() {
    StepTolerance landing = StepTolerance.from(3, Double.POSITIVE_INFINITY, 0.1, 0);
    assertThat(landing.allows(Double.NEGATIVE_INFINITY)).isTrue();
    assertThat(landing.allows(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(landing.allows(-Double.MAX_VALUE)).isFalse();
    assertThat(landing.allows(Double.NaN)).isFalse();
  }

  @Test
  void infinityMinusInfinityIsNotANumber() {
    StepTolerance landing =
        StepTolerance.from(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0.1, 0);
    assertThat(landing.allows(Double.NaN)).isTrue();
    assertThat(landing.allows(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(landing.allows(0)).isFalse();
  }

  @Test
  void afterNotANumberComesNotANumber() {
    StepTolerance landing = StepTolerance.from(Double.NaN, Double.NaN, 0.1, 0);
    assertThat(landing.allows(Double.NaN)).isTrue();
    assertThat(landing.allows(1)).isFalse();
  }

  @Test
  void farBeyondTheLargestDoubleOnlyInfinityIsRight() {
    StepTolerance landing = StepTolerance.from(1e100, 1e300, 1e10, 0);
    assertThat(landing.allows(Double.NEGATIVE_INFINITY)).isTrue();
    assertThat(landing.allows(-Double.MAX_VALUE)).isFalse();
  }

  @Test
  void whereOneHonestWayOverflowsAndAnotherDoesNotBothAreRight() {
    double slope = Double.MAX_VALUE;
    double plain = 1e308 - 1.25 * slope;
    double fused = Math.fma(-1.25, slope, 1e308);
    assertThat(plain).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(fused).isFinite();
    StepTolerance landing = StepTolerance.from(1e308, slope, 1.25, 0);
    assertThat(landing.allows(plain)).isTrue();
    assertThat(landing.allows(fused)).isTrue();
    assertThat(landing.allows(Double.NaN)).isFalse();
  }
}
