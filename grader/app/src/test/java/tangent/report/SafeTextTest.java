package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joiners show nothing themselves: they belong to a name where they shape what stands around. */
class SafeTextTest {

  /** Persian, Hindi and Sinhala as they are spelled, and pictures that are made of several. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        "\u0915\u094d\u200d\u0937",
        "\u0dc1\u0dca\u200d\u0dbb\u0dd3",
        "Ada \ud83d\udc69\ud83c\udffd\u200d\ud83d\udcbb",
        "\u2764\ufe0f\u200d\ud83d\udd25"
      })
  void aJoinerThatShapesIsShown(String name) {
    assertThat(SafeText.line(name)).isEqualTo(name);
  }

  /** Two names would look alike, or a word would hide from whoever looks for it. */
  @ParameterizedTest
  @CsvSource({
    "A\u200dda, A\\u200dda",
    "\u200c\u0639\u0644\u06cc, \\u200c\u0639\u0644\u06cc",
    "\u0639\u0644\u06cc\u200c x, \u0639\u0644\u06cc\\u200c x",
    "\u0645\u200c\u200c\u06cc, \u0645\\u200c\\u200c\u06cc",
    "a\u200c\u06cc, a\\u200c\u06cc",
    "\u0645\u200c\u202e\u06cc, \u0645\\u200c\\u202e\u06cc",
    "\u0645\u200b\u06cc, \u0645\\u200b\u06cc",
    "\u0645\u200f\u06cc, \u0645\\u200f\u06cc"
  })
  void anyOtherIsSpelledOut(String name, String shown) {
    assertThat(SafeText.line(name)).isEqualTo(shown);
  }
}
