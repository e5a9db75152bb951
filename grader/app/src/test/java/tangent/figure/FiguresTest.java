package tangent.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tangent.examination.Finding;
import tangent.report.Figure;
import tangent.task.Status;
import tangent.task.Task;

/** What is drawn of every known mistake, and of answers that can't be drawn. */
class FiguresTest {

  /** What words say better; see {@link Figures}. */
  private static final Set<Task> IN_WORDS =
      EnumSet.of(
          Task.ARGUMENTS1,
          Task.ARGUMENTS2,
          Task.ARGUMENTS4,
          Task.OUTCOME,
          Task.LINEAR_TIME,
          Task.DEEP_CHAIN);

  private static Map<String, Finding> findings;

  @BeforeAll
  static void examine() {
    findings = Catalogue.findings();
  }

  @BeforeEach
  void needsLetters() {
    assumeThat(Fonts.THERE).as("this Java can draw letters: install fontconfig").isTrue();
  }

  @Test
  void everyTaskOfNumbersHasAPictureForSomeMistake() {
    Set<Task> drawn = EnumSet.noneOf(Task.class);
    findings
        .values()
        .forEach(
            finding ->
                Catalogue.FIGURES.of(finding).ifPresent(figure -> drawn.add(finding.task())));

    assertThat(drawn).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(IN_WORDS)));
  }

  /** For a person to look at, too: {@code target/figures}. */
  @Test
  void everyMistakeThatHasAPictureCanBeDrawn() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "figures"));
    for (Map.Entry<String, Finding> each : findings.entrySet()) {
      Optional<Figure> figure = Catalogue.FIGURES.of(each.getValue());
      if (figure.isPresent()) {
        byte[] png = figure.get().picture().png();
        Files.write(
            folder.resolve(each.getValue().task().id() + "." + each.getKey() + ".png"), png);
        assertDrawn(figure.get(), png, each.getKey());
      }
    }
  }

  private static void assertDrawn(Figure figure, byte[] png, String name) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).as(name).isEqualTo(2 * figure.picture().width());
    assertThat(image.getHeight()).as(name).isEqualTo(2 * figure.picture().height());
    String svg = figure.picture().svg("one");
    assertThat(svg).as(name).startsWith("<").doesNotContain("NaN", "Infinity", "http", "<image");
    assertThat(svg.length()).as(name).isLessThan(60_000);
    assertThat(figure.alternative()).as(name).endsWith(".");
    assertThat(figure.caption()).as(name).matches(".+[.?]");
  }

  @Test
  void theSamePictureTwiceIsTheSameToTheByte() {
    Figure one = figureOf("half-the-slope");
    Figure other = figureOf("half-the-slope");

    assertThat(other.picture().svg("one")).isEqualTo(one.picture().svg("one"));
    assertThat(other.picture().png()).isEqualTo(one.picture().png());
  }

  @Test
  void twoPicturesShareAPageWithoutSharingIds() {
    Figure figure = figureOf("half-the-slope");
    Document page =
        Jsoup.parse(
            "<svg>"
                + figure.picture().svg("one")
                + "</svg><svg>"
                + figure.picture().svg("two")
                + "</svg>");

    assertThat(page.select("[id]").eachAttr("id"))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("one-") || id.startsWith("two-"));
    assertThat(page.select("[clip-path]").eachAttr("clip-path"))
        .isNotEmpty()
        .allMatch(clip -> page.getElementById(clip.substring(5, clip.length() - 1)) != null);
  }

  @Test
  void everyColourIsOneOfThePages() {
    String svg = figureOf("half-the-slope").picture().svg("one");

    assertThat(svg).contains("var(--fig-right,").contains("var(--fig-yours,");
    assertThat(svg.replaceAll("(var|url)\\([^)]*\\)", "")).doesNotContain("rgb(", "#");
  }

  @Test
  void theDescriptionTellsTheNumbers() {
    Figure figure = figureOf("half-the-slope");

    assertThat(figure.alternative())
        .matches(
            "The curve near x = \\S+ with two lines through its point there: one with the right"
                + " slope, \\S+, and one with yours, \\S+\\.");
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0",
    "Infinity, 0",
    "-Infinity, 0",
    "1e300, 0",
    "-1e300, 0",
    "1e6, 0",
    "999999, 0",
    "4.9e-324, 0",
    "-0.0, 0",
    "1, -1000",
    "1, 100000",
    "NaN, 3",
    "1e-12, 0"
  })
  void noAnswerBreaksAPicture(double number, int longer) {
    List<Finding> lost = Catalogue.findings(new Sameness(number, longer));

    assertThat(lost).anyMatch(finding -> finding.status() == Status.FAILED);
    for (Finding finding : lost) {
      Catalogue.FIGURES
          .of(finding)
          .ifPresent(
              figure -> {
                assertThat(figure.picture().svg("one")).doesNotContain("NaN", "Infinity");
                assertThat(figure.picture().svg("one")).as(finding.task().id()).isNotEmpty();
                assertThat(figure.picture().png()).as(finding.task().id()).isNotEmpty();
              });
    }
  }

  @Test
  void whatIsNoNumberIsNotDrawn() {
    assertThat(Catalogue.findings(new Sameness(Double.NaN, 0)))
        .filteredOn(finding -> finding.task() != Task.TURNING)
        .noneMatch(
            finding ->
                finding.task().part() != tangent.task.Part.PART3
                    && Catalogue.FIGURES.of(finding).isPresent());
  }

  @Test
  void aPassedTaskHasNone() {
    assertThat(Catalogue.findings(Catalogue.REFERENCE))
        .allMatch(finding -> Catalogue.FIGURES.of(finding).isEmpty());
  }

  private static Figure figureOf(String misconception) {
    return Catalogue.FIGURES.of(findings.get(misconception)).orElseThrow();
  }
}
