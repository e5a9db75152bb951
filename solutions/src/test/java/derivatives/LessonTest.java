package derivatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers were computed apart from this code, the walks with exact fractions. */
class LessonTest {

  private static final Color BLUE = new Color(0x0072B2);
  private static final Color ORANGE = new Color(0xD55E00);

  @TempDir private static Path here;
  @TempDir private static Path elsewhere;

  private static String printed;
  private static String printedElsewhere;

  /** Once as it is, and once where people write other digits. */
  @BeforeAll
  static void tell() throws IOException {
    printed = tellIn(here);
    Locale home = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      printedElsewhere = tellIn(elsewhere);
    } finally {
      Locale.setDefault(home);
    }
  }

  private static String tellIn(Path folder) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Lesson.tell(new PrintStream(bytes, true, StandardCharsets.UTF_8), folder);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void measuresTheSlopesOfTheParabola() {
    assertThat(printed)
        .contains("9.00060001", "It rose by 0.00060001", "changes 6.0001 times")
        .containsPattern("-3 +-5\\.9999 +-6\\n +-2 +-3\\.9999 +-4\\n +-1 +-1\\.9999 +-2\\n")
        .containsPattern(
            "0 +0\\.0001 +0\\n +1 +2\\.0001 +2\\n +2 +4\\.0001 +4\\n +3 +6\\.0001 +6\\n");
  }

  /** The first error is h itself; the last one is that of 5.329070518200751. */
  @Test
  void theErrorFallsWithTheStepAndRisesAgain() {
    assertThat(printed)
        .containsPattern("1e-01 +6\\.100000000 +1\\.0e-01")
        .containsPattern("1e-04 +6\\.000100000 +1\\.0e-04")
        .containsPattern("1e-08 +5\\.999999964 +3\\.6e-08")
        .containsPattern("1e-12 +6\\.000533403 +5\\.3e-04")
        .containsPattern("1e-15 +5\\.329070518 +6\\.7e-01");
  }

  @Test
  void checksTheRules() {
    assertThat(printed)
        .containsPattern("7 +0 +0\\.0000 +0\\.0000\\n")
        .containsPattern("5x +5 +5\\.0000 +5\\.0000\\n")
        .containsPattern("x\\^2 +2x +4\\.0000 +4\\.0001\\n")
        .containsPattern("x\\^3 +3x\\^2 +12\\.0000 +12\\.0006\\n")
        .containsPattern("e\\^x +e\\^x +7\\.3891 +7\\.3894\\n");
  }

  @Test
  void walksTenStepsWithOneWeight() {
    assertThat(printed)
        .containsPattern("0 +8\\.0000 +25\\.0000 +10\\.0000\\n +1 +7\\.0000 +16\\.0000 +8\\.0000")
        .containsPattern("2 +6\\.2000 .*\\n +3 +5\\.5600 .*\\n +4 +5\\.0480 .*\\n +5 +4\\.6384 ")
        .containsPattern("6 +4\\.3107 .*\\n +7 +4\\.0486 .*\\n +8 +3\\.8389 .*\\n +9 +3\\.6711 ")
        .containsPattern("10 +3\\.5369 +0\\.2882");
  }

  @Test
  void walksFifteenStepsWithTwoWeights() {
    assertThat(printed)
        .containsPattern("0 +0\\.0000 +0\\.0000 +29\\.0000\\n +1 +0\\.4000 +1\\.0000 +18\\.5600\\n")
        .containsPattern("6 +1\\.4757 +3\\.6893 +1\\.9929\\n")
        .containsPattern("11 +1\\.8282 +4\\.5705 +0\\.2140\\n")
        .containsPattern("15 +1\\.9296 +4\\.8241 +0\\.0359\\n");
  }

  @Test
  void findsTheGradientTenByHand() {
    assertThat(printed).contains("loss = d^2 = 25", "so the loss moves 10 times as fast as w");
  }

  /** Some consoles show nothing but ASCII. */
  @Test
  void printsAsciiOnlyAndTheSameInEveryCountry() {
    assertThat(printed).matches("\\p{ASCII}*");
    assertThat(printedElsewhere).isEqualTo(printed.replace(here.toString(), elsewhere.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-slopes", "2-step-size", "3-one-weight", "4-two-weights"})
  void savesPicturesWithSomethingToSee(String name) throws IOException {
    assertThat(printed).contains("Picture: " + picture(name));
    BufferedImage image = ImageIO.read(picture(name).toFile());
    assertThat(image.getWidth()).isGreaterThanOrEqualTo(1600);
    assertThat(image.getHeight()).isGreaterThanOrEqualTo(1300);
    assertThat(pixels(image, BLUE)).isGreaterThan(300);
    assertThat(pixels(image, ORANGE)).isGreaterThan(1000);
    assertThat(pixels(image, Color.WHITE)).isGreaterThan(image.getWidth() * image.getHeight() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-slopes", "2-step-size", "3-one-weight", "4-two-weights"})
  void drawsTheSamePictureEveryTimeAndInEveryCountry(String name) {
    assertThat(elsewhere.resolve(name + ".png")).hasSameBinaryContentAs(picture(name));
  }

  @Test
  void goesOnWhereAPictureCannotBeMade(@TempDir Path taken) throws IOException {
    Files.createDirectory(taken.resolve("2-step-size.png"));
    assertThat(tellIn(taken))
        .contains("(No picture here: ")
        .contains("Picture: " + taken.resolve("4-two-weights.png"))
        .endsWith("exec:java\n");
  }

  private static Path picture(String name) {
    return here.resolve(name + ".png");
  }

  private static long pixels(BufferedImage image, Color colour) {
    return IntStream.range(0, image.getHeight())
        .mapToLong(
            y ->
                IntStream.range(0, image.getWidth())
                    .filter(x -> image.getRGB(x, y) == colour.getRGB())
                    .count())
        .sum();
  }
}
