package tangent.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnDerivativeTest {

  @Test
  void numbersThatDifferByRoundingAreTheSame() {
    assertThat(OwnDerivative.same(2, 2 + 1e-12, 0)).isTrue();
    assertThat(OwnDerivative.same(0, 1e-15, 1e-14)).isTrue();
    assertThat(OwnDerivative.same(2, 2.001, 0)).isFalse();
  }

  @Test
  void whatIsNoNumberIsTheSameAsItselfOnly() {
    assertThat(OwnDerivative.same(Double.NaN, Double.NaN, 0)).isTrue();
    assertThat(OwnDerivative.same(Double.NaN, 1, 0)).isFalse();
    assertThat(OwnDerivative.same(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0)).isTrue();
    assertThat(OwnDerivative.same(5, Double.POSITIVE_INFINITY, 0)).isFalse();
    assertThat(OwnDerivative.same(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0)).isFalse();
  }
}
