package tangent.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class ZipIntakeProperties {

  private static Path folder = Path.of("");
  private static byte[] good = {};

  @BeforeContainer
  static void packReference() throws IOException {
    folder = Files.createTempDirectory("zips");
    good = Files.readAllBytes(HandIn.in(folder).withReference("src/main/java").zip(""));
  }

  @AfterContainer
  static void sweep() throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Whatever happens to a zip on its way, there is a submission or a sentence. */
  @Property(tries = 150)
  void a_spoiled_zip_is_read_or_refused_with_a_sentence(
      @ForAll @IntRange(max = 100_000) int place, @ForAll byte spoiled, @ForAll boolean cut)
      throws IOException {
    byte[] bytes = good.clone();
    // From the end, where the directory stands.
    int at = bytes.length - 1 - place % bytes.length;
    bytes[at] = spoiled;
    Path zip = folder.resolve("spoiled.zip");
    Files.write(zip, cut ? Arrays.copyOf(bytes, at) : bytes);

    try {
      assertThat(Intake.of(zip).sources()).hasSizeLessThanOrEqualTo(10);
    } catch (UnusableSubmission refused) {
      assertThat(refused.getMessage())
          .containsPattern("Make the zip again|Make it again|was found|taken|too many|left out");
    }
  }
}
