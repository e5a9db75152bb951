package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.assignment.picture.Catalogue;
import tangent.report.Feedback;
import tangent.report.GradeReport;

/** The pictures beside the Markdown report. */
class ReportFolderTest {

  private static final GradeReport REPORT = Catalogue.everythingWrong();

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    ReportFolder.at(folder).write(REPORT);
  }

  @Test
  void everyPictureThatTheMarkdownShowsIsThere() throws Exception {
    List<String> shown =
        Files.readString(folder.resolve("report.md"))
            .lines()
            .filter(line -> line.startsWith("!["))
            .map(line -> line.substring(line.lastIndexOf('(') + 1, line.length() - 1))
            .toList();

    assertThat(shown).contains("figures/part1.derivative.png").hasSize(pictures().size());
    assertThat(shown).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
  }

  @Test
  void aLaterGradeTakesTheEarlierPicturesAway() throws Exception {
    Files.writeString(folder.resolve("figures/mine.png"), "not ours");

    ReportFolder.at(folder).write(REPORT.at(Feedback.HINTS));

    assertThat(pictures()).containsExactly("mine.png");
    assertThat(folder.resolve("report.md")).content().doesNotContain("figures/");
    assertThat(folder.resolve("report.html")).content().doesNotContain("<figure");
  }

  private List<String> pictures() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
