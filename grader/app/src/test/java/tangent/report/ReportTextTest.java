package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTextTest {

  @ParameterizedTest
  @CsvSource({
    "class/ada, ada",
    "class/ada/, ada",
    "class/ada/., ada",
    "class/ada/src/.., ada",
    "'class\\ada', ada",
  })
  void aSubmissionIsShownByTheNameOfItsFolder(String path, String shown) {
    assertThat(ReportText.subject(new SubmissionInfo(path, ""))).isEqualTo(shown);
  }

  @Test
  void aDotIsShownAsTheFolderThatItStandsFor() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(ReportText.subject(new SubmissionInfo(".", "")))
        .isEqualTo(here.getFileName().toString());
    assertThat(ReportText.subject(new SubmissionInfo("..", "")))
        .isEqualTo(here.getParent().getFileName().toString());
    assertThat(ReportText.subject(new SubmissionInfo("\0/.", ""))).isEqualTo("\0/.");
  }
}
