package tangent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTimeTest {

  private static final long MILLISECOND = 1_000_000;

  private static final ModelTime QUICK = new ModelTime("half-the-slope", 30 * MILLISECOND);

  @Test
  void aModelThatTakesFarLongerThanMostIsNamed() {
    ModelTime slow = new ModelTime("every-path-walked", 20_000 * MILLISECOND);
    assertThat(ModelTime.standingOut(List.of(QUICK, slow, QUICK)))
        .hasValue(
            "The slowest model, every-path-walked, took 20.0 s, and half of them 0.030 s or less."
                + " Whoever loses its task waits for it, too: can it be faster?");
  }

  @Test
  void nobodyMindsAFewSecondsOrAMachineThatIsSlow() {
    assertThat(ModelTime.standingOut(List.of(QUICK, QUICK, taking(4_000)))).isEmpty();
    assertThat(ModelTime.standingOut(List.of(taking(300), taking(300), taking(20_000)))).isEmpty();
  }

  private static ModelTime taking(long milliseconds) {
    return new ModelTime("too-deep", milliseconds * MILLISECOND);
  }
}
