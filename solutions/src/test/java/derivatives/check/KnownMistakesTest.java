package derivatives.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class KnownMistakesTest {

  @Test
  void writesPowersAndSignsAsTheyAreTyped() {
    assertThat(
            KnownMistakes.ascii("w\u2074 \u2212 4w\u00b2 and a\u00b7b, n\u00b7w\u207f\u207b\u00b9"))
        .isEqualTo("w^4 - 4w^2 and a*b, n*w^(n-1)");
  }

  @Test
  void needsNoBracketsAroundADigitOrTwo() {
    assertThat(KnownMistakes.ascii("2\u2076\u2070 paths, x\u00b3, a\u207b\u00b2"))
        .isEqualTo("2^60 paths, x^3, a^(-2)");
  }

  /** Some consoles show nothing else. */
  @Test
  void everyTextCanBeShownInAscii() throws Exception {
    Properties texts = new Properties();
    texts.load(
        new InputStreamReader(
            Objects.requireNonNull(
                KnownMistakesTest.class.getResourceAsStream("/derivatives/mistakes.properties")),
            StandardCharsets.UTF_8));
    assertThat(texts.stringPropertyNames())
        .hasSizeGreaterThan(100)
        .allSatisfy(
            key -> {
              String text = KnownMistakes.text(key);
              assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).as(text).isTrue();
            });
  }
}
