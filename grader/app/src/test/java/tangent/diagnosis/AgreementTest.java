package tangent.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

  @ParameterizedTest
  @CsvSource({"0.0, -0.0", "1.0, 1.0000000001", "NaN, NaN", "Infinity, Infinity"})
  void theseAreAlikeThoughNoToleranceIsKnown(double first, double second) {
    assertThat(Agreement.alike(first, second, 0)).isTrue();
    assertThat(Agreement.alike(second, first, 0)).isTrue();
  }

  @Test
  void theseAreNot() {
    assertThat(Agreement.alike(1.0, 1.00000001, 0)).isFalse();
    assertThat(Agreement.alike(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0)).isFalse();
    assertThat(Agreement.alike(0.0, Double.NaN, 1)).isFalse();
  }
}
