package tangent.assignment.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToleranceTest {

  @Test
  void holdsUpToItsTolerance() {
    assertThat(new Tolerance(2, 0.5).holds(2.5)).isTrue();
    assertThat(new Tolerance(2, 0.5).holds(1.25)).isFalse();
    assertThat(new Tolerance(2, 0.5).holds(Double.NaN)).isFalse();
    assertThat(new Tolerance(2, 0.5).holds(Double.POSITIVE_INFINITY)).isFalse();
  }

  @Test
  void printsWithoutDigitsThatNobodyReads() {
    assertThat(new Tolerance(2.0000000000000004, 0.0040000001)).hasToString("2.0 ± 0.004");
    assertThat(new Tolerance(-1.0 / 3, 1e-9)).hasToString("-0.3333333333 ± 1.0E-9");
    assertThat(new Tolerance(3, 0)).hasToString("3.0");
  }

  @Test
  void whatCameBackNeverLooksLikeWhatIsExpected() {
    Tolerance square = new Tolerance(7.38905609893065, 1e-8);
    assertThat(square.beside(7.3891)).isEqualTo("7.38906");
    assertThat(square.told(7.3891)).isEqualTo("7.3891");
  }
}
