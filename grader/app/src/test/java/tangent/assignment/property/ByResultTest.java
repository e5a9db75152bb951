package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tangent.assignment.sample.OneOperation;
import tangent.contract.Operation;

/** A slope in terms of a wrong result. */
class ByResultTest {

  private static final OneOperation EXP = new OneOperation(Operation.EXP, 2, 0, 0);
  private static final OneOperation QUOTIENT = new OneOperation(Operation.DIVIDED_BY, 0, 2, 0);

  @Test
  void theResultItselfIsTheSlopeOfExp() {
    assertThat(ByResult.allows(EXP, 0, 7.25, 7.25)).isTrue();
    assertThat(ByResult.allows(EXP, 0, 7.25, 7.389)).isFalse();
  }

  /**
   * Which is a slope times the dividend, whatever else stands in it: a · (1/b) with a wrong 1/b.
   */
  @Test
  void theResultOverTheDividendIsItsSlopeInAQuotient() {
    OneOperation quotient = new OneOperation(Operation.DIVIDED_BY, 6, 4, 0);
    assertThat(ByResult.allows(quotient, 0, 6, 1)).isTrue();
    assertThat(ByResult.allows(quotient, 0, 6, 0.25)).isFalse();
    assertThat(ByResult.allows(QUOTIENT, 0, 0, 1)).isFalse();
  }

  /** An infinite number, once it has cost forward, must not make every slope right. */
  @Test
  void anInfiniteResultAllowsAnInfiniteSlopeAndNoOther() {
    assertThat(ByResult.allows(EXP, 0, Double.POSITIVE_INFINITY, 0)).isFalse();
    assertThat(ByResult.allows(EXP, 0, Double.POSITIVE_INFINITY, Double.NaN)).isFalse();
    assertThat(ByResult.allows(EXP, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isTrue();
    // 0 / 2 the wrong way round.
    assertThat(ByResult.allows(QUOTIENT, 1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY))
        .isTrue();
  }

  @Test
  void noNumberAllowsNothing() {
    assertThat(ByResult.allows(EXP, 0, Double.NaN, Double.NaN)).isFalse();
  }
}
