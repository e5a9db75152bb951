package tangent.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderNameTest {

  @ParameterizedTest
  @CsvSource({
    "ada, ada",
    "Ada.Lovelace_1-2, Ada.Lovelace_1-2",
    "a b, a%20b",
    "100%, 100%25",
    "%41da, %2541da",
    "../../etc, ..%2F..%2Fetc",
    "'..', .%2E",
    "'.', %2E",
    "'ada.', ada%2E",
    "C:\\x, C%3A%5Cx",
    "=cmd|' /C calc'!A0, %3Dcmd%7C%27%20%2FC%20calc%27%21A0",
    "con, %63on",
    "NUL.txt, %4EUL.txt",
    "com1, %63om1",
    "console, console",
    "comet, comet",
    "straße, stra%C3%9Fe",
    "𝒜, %F0%9D%92%9C",
  })
  void keepsWhatEveryFileSystemTakesAndEncodesTheRest(String id, String folder) {
    assertThat(FolderName.of(id)).isEqualTo(folder);
  }

  @Test
  void controlCharactersAreEncoded() {
    assertThat(FolderName.of("a\n\u0000\u202Eb")).isEqualTo("a%0A%00%E2%80%AEb");
  }

  @Test
  void everyIdCanBeReadFromItsFolder() {
    for (String id : new String[] {"..", "a%41", "con.x", "Ünï code", "a.", "%", "-", "lpt9"}) {
      assertThat(URLDecoder.decode(FolderName.of(id), StandardCharsets.UTF_8)).isEqualTo(id);
    }
  }
}
