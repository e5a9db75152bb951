package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PolynomialTest {

  private final Polynomial cubic = Polynomial.of(1, -9, 0, 2);

  @Test
  void hasTheValuesAndTheSlopesOfItsTerms() {
    // 2 * 27 - 9 * 3 + 1 and 6 * 9 - 9.
    assertThat(cubic.applyAsDouble(3)).isEqualTo(28);
    assertThat(cubic.slope().applyAsDouble(3)).isEqualTo(45);
    assertThat(Polynomial.of(4).slope().applyAsDouble(3)).isZero();
  }

  @Test
  void isWrittenAsOnPaper() {
    assertThat(cubic).hasToString("x -> 2x^3 - 9x + 1");
    assertThat(Polynomial.of(0, -1, 1)).hasToString("x -> x^2 - x");
    assertThat(Polynomial.of(0, -1)).hasToString("x -> -x");
    assertThat(Polynomial.of(0)).hasToString("x -> 0");
  }

  @Test
  void allowsTwiceWhatAOneSidedMeasurementMisses() {
    // For x^2 a step of h to one side gives 2x + h instead of 2x; the rest is rounding.
    assertThat(Polynomial.of(0, 0, 1).tolerance(3, 0.01)).isCloseTo(0.02, Offset.offset(1e-9));
  }

  @Test
  void allowsForRoundingWhereTheStepIsTiny() {
    // 9 is the largest term of x^2 near 3, and the points may be 1e-13 apart: 8 * 2.2e-16 * 9 /
    // 1e-13 is 0.16, and the place adds
    // 2 * 2.2e-16 * 3 * 6 / 1e-13, which is 0.08. Twice their sum is 0.48.
    assertThat(Polynomial.of(0, 0, 1).tolerance(3, 1e-12)).isCloseTo(0.48, Offset.offset(0.01));
  }
}
