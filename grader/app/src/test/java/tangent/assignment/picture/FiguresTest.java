package tangent.assignment.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
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
import org.junit.jupiter.params.provider.ValueSource;
import tangent.assignment.Task;
import tangent.report.Figure;
import tangent.run.Finding;

/** What is drawn of known mistakes. */
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
                Catalogue.FIGURES.drawn(finding).ifPresent(figure -> drawn.add(finding.task())));

    assertThat(drawn).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(IN_WORDS)));
  }

  /** For a person to look at, too: {@code target/figures}. */
  @Test
  void everyMistakeThatHasAPictureCanBeDrawn() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "figures"));
    for (Map.Entry<String, Finding> each : findings.entrySet()) {
      Optional<Figure> figure = Catalogue.FIGURES.drawn(each.getValue());
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
    Sketch one = anew(figureOf("half-the-slope"));
    Sketch other = anew(figureOf("half-the-slope"));

    assertThat(other.svg("one")).isEqualTo(one.svg("one")).isNotSameAs(one.svg("one"));
    assertThat(other.png()).isEqualTo(one.png()).isNotSameAs(one.png());
  }

  /** As if it were shown for the first time. */
  private static Sketch anew(Figure figure) {
    Sketch sketch = (Sketch) figure.picture();
    return new Sketch(new Object(), sketch.width(), sketch.height(), sketch.drawing());
  }

  /** Of a class many make the same mistake; each kind of picture, whoever shows it first. */
  @ParameterizedTest
  @ValueSource(strings = {"half-the-slope", "divided-backwards"})
  void whatManyShowIsDrawnOnce(String mistake) {
    Figure one = figureOf(mistake);
    Figure other = figureOf(mistake);

    assertThat(other.picture().svg("one")).isSameAs(one.picture().svg("one"));
    assertThat(other.picture().svg("two")).doesNotContain("one-clip");
    assertThat(other.picture().png()).isSameAs(one.picture().png());
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

  @Test
  void aPassedTaskHasNone() {
    assertThat(Catalogue.findings(Catalogue.REFERENCE))
        .allMatch(finding -> Catalogue.FIGURES.drawn(finding).isEmpty());
  }

  private static Figure figureOf(String misconception) {
    return Catalogue.FIGURES.drawn(findings.get(misconception)).orElseThrow();
  }
}
