package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(strings = {"report.md", "junit.xml", "figures/part1.png"})
  void whatSomebodyHasUnderOneOfOurNamesIsNotReplaced(String name, @TempDir Path home)
      throws Exception {
    Path mine = home.resolve(name);
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");

    assertThatThrownBy(() -> ReportFolder.at(home))
        .isInstanceOf(UnwritableReport.class)
        .hasMessageContainingAll("would be lost: " + name.replaceFirst("/.*", ""), "Name another");
    assertThat(mine).hasContent("mine");
  }

  /** The last of them had not taken its place yet. */
  @Test
  void whatAGraderThatWasKilledHasLeftIsReplaced() throws Exception {
    Files.move(folder.resolve("grade.json"), folder.resolve(".grade.json.tmp"));
    Files.writeString(folder.resolve("report.md"), "half");
    ReportFolder.at(folder).write(REPORT);
    assertThat(folder.resolve("report.md")).content().isNotEqualTo("half");
  }

  private List<String> pictures() throws Exception {
    try (Stream<Path> files = Files.list(folder.resolve("figures"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
