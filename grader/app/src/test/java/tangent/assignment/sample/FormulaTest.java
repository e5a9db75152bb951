package tangent.assignment.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FormulaTest {

  private final Formula lesson = Formula.polynomial(1, 9, -6, 1);

  @Test
  void printsAsALambdaThatCanBePasted() {
    assertThat(lesson).hasToString("x -> x*x*x - 6*x*x + 9*x + 1");
    assertThat(Formula.polynomial(0, -1, 0.5, 0, -2))
        .hasToString("x -> -2*Math.pow(x, 4) + 0.5*x*x - x");
    assertThat(Formula.polynomial(3).plusWave(-2, 1).plusWave(1, 3))
        .hasToString("x -> 3 - 2*Math.sin(x) + Math.sin(3*x)");
    assertThat(Formula.polynomial()).hasToString("x -> 0");
  }

  @Test
  void hasTheValuesAndSlopesOfTheLesson() {
    double[] values = {1, 5, 3, 1, 5, 21};
    double[] slopes = {9, 0, -3, 0, 9, 24};
    for (int x = 0; x <= 5; x++) {
      assertThat(lesson.applyAsDouble(x)).isEqualTo(values[x]);
      assertThat(lesson.slope(x)).isEqualTo(slopes[x]);
    }
  }

  @Test
  void aWaveHasTheSlopeOfACosine() {
    Formula wave = Formula.polynomial(5).plusWave(2, 3);
    assertThat(wave.applyAsDouble(Math.PI / 6)).isCloseTo(7, within(1e-15));
    assertThat(wave.slope(0)).isEqualTo(6);
    assertThat(wave.slope(Math.PI / 3)).isCloseTo(-6, within(1e-14));
  }

  /** At x = −2 with h = 1 all bounds are taken at |x| + h = 3. */
  @Test
  void boundsAddUpTheAbsoluteTerms() {
    assertThat(lesson.size(-2, 1)).isEqualTo(27 + 54 + 27 + 1);
    assertThat(lesson.slopeBound(-2, 1)).isEqualTo(27 + 36 + 9);
    assertThat(lesson.curvatureBound(-2, 1)).isEqualTo(18 + 12);
    assertThat(Formula.polynomial(0).plusWave(-2, 3).curvatureBound(7, 1)).isEqualTo(18);
  }

  /** 0.05 · 2 for x² with h = 0.1, and next to nothing for rounding. */
  @Test
  void theToleranceOfAParabolaIsHalfTheStepTimesItsBend() {
    assertThat(Formula.polynomial(0, 0, 1).differenceBound(3, 0.1)).isCloseTo(0.1, within(1e-11));
  }

  /** 8ε · S₀ / s with S₀ = 2·4.5 + 7 = 16, s = 0.05; 2ε|x| · M₁ / s with |x| = 4, M₁ = 2. */
  @Test
  void theToleranceOfALineIsRoundingAlone() {
    double epsilon = Math.pow(2, -52);
    double byHand = 8 * epsilon * 16 / 0.05 + 2 * epsilon * 4 * 2 / 0.05;
    assertThat(Formula.polynomial(-7, 2).differenceBound(-4, 0.5))
        .isCloseTo(byHand, within(byHand * 1e-12));
  }
}
