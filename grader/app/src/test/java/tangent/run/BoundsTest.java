package tangent.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a finding holds of a student's is bounded, and said to be. */
class BoundsTest {

  @Test
  void timeIsToldInStepsThatCarryNoSample() {
    assertThat(RoughTime.rounded(0)).isEqualTo(1000);
    assertThat(RoughTime.rounded(1000)).isEqualTo(1000);
    assertThat(RoughTime.rounded(1001)).isEqualTo(2000);
    assertThat(RoughTime.rounded(4001)).isEqualTo(8000);
  }

  @Test
  void aLongTextIsCutAndSaysHowLongItWas() {
    Counterexample cut = new Counterexample("f(1.0)", "1.0", "9".repeat(200_000)).cut();

    assertThat(cut.call()).isEqualTo("f(1.0)");
    assertThat(cut.actual()).hasSizeLessThan(4_100).endsWith("… (200000 characters)");
    assertThat(Counterexample.cut("9".repeat(4_000))).hasSize(4_000);
  }
}
