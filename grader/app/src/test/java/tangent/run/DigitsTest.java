package tangent.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {

  @Test
  void oneNumberIsShownInFewDigits() {
    assertThat(Digits.few(2.0 / 3)).isEqualTo("0.6667");
    assertThat(Digits.few(2.890625)).isEqualTo("2.890625");
    assertThat(Digits.few(-0.015625)).isEqualTo("-0.015625");
    assertThat(Digits.few(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Digits.few(Double.NaN)).isEqualTo("Double.NaN");
    assertThat(Digits.few(Double.NEGATIVE_INFINITY)).isEqualTo("Double.NEGATIVE_INFINITY");
  }

  @ParameterizedTest
  @CsvSource({
    // e², rounded to four decimals
    "7.38905609893065, 7.3891, 7.38906, 7.3891",
    "7.38905609893065, 7.5, 7.389, 7.5",
    // near the middle between two numbers of four digits, where they would look ten times as far
    "7.38949, 7.38951, 7.38949, 7.38951",
    "1.0, 1.0000000000000002, 1.0, 1.0000000000000002",
    "0.0, 1.0E-300, 0.0, 1.0E-300",
    "-2.5, 2.5, -2.5, 2.5",
    "0.1, 0.10000000149011612, 0.1, 0.100000001",
  })
  void twoNumbersAreShownInAsManyDigitsAsTellThemApart(
      double one, double other, String shown, String shownOther) {
    assertThat(Digits.few(one, other)).isEqualTo(shown);
    assertThat(Digits.few(other, one)).isEqualTo(shownOther);
  }

  @Test
  void whatIsNotFiniteTellsItselfApart() {
    assertThat(Digits.few(1.0 / 3, Double.NaN)).isEqualTo("0.3333");
    assertThat(Digits.few(Double.NaN, 1.0 / 3)).isEqualTo("Double.NaN");
    assertThat(Digits.few(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY))
        .isEqualTo("Double.POSITIVE_INFINITY");
  }

  @Test
  void noiseWithinTheToleranceIsNotShown() {
    assertThat(Digits.apart(6.0000001, 6, Digits.FEW, 1e-3)).isEqualTo(Digits.FEW);
    assertThat(Digits.apart(6.0000001, 6, Digits.FEW, 1e-9)).isGreaterThan(7);
  }
}
