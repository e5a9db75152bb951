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

  /** What Unicode calls ignorable by default, but for what selects how a sign looks. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180e, 0x3164, 0xffa0, 0xfff3, 0x1bca0, 0x1d173
      })
  void whatShowsNothingIsSpelledOut(int nothing) {
    assertThat(SafeText.line("ada" + Character.toString(nothing)))
        .matches("ada(\\\\u[0-9a-f]{4})+");
  }

  /** The runner trims a line as .NET does: every white space of Unicode, not of ASCII alone. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u00a0", "x\n\u3000", "x\u2003", "\u1680\u205f", "\ud83d\ude00 "})
  void whatBeginsACommandIsBrokenBehindAnyWhiteSpace(String before) {
    assertThat(SafeText.lines(before + "::stop-commands::x")).doesNotContain("::stop");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Value::plus", "\ud83d\ude00::x", "(::)"})
  void aReferenceToAMethodIsNoCommand(String code) {
    assertThat(SafeText.line(code)).isEqualTo(code);
  }
}
