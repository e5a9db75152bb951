package tangent.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A helper class with letters beyond ASCII keeps its name, whatever the machine is set to. */
class FileNamesTest {

  private static final String DICE = "derivatives/W\u00fcrfel.java";
  private static final byte[] TEXT = "package derivatives;".getBytes(UTF_8);

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({"UTF-8, true", "UTF-8, false", "IBM437, false"})
  void a_zip_of_any_program_gives_the_name(String charset, boolean flag) throws Exception {
    assertThat(LayoutTest.paths(Intake.of(zip(charset, flag)))).containsExactly(DICE);
  }

  @Test
  void a_letter_apart_from_its_marks_is_put_together() throws Exception {
    HandIn handIn = HandIn.in(temporary).with("derivatives/Wu\u0308rfel.java", TEXT);

    assertThat(LayoutTest.paths(Intake.of(handIn.zip("")))).containsExactly(DICE);
  }

  /** The Java of this test has its locale already, so another one is started in none. */
  @Test
  void the_locale_decides_nothing() throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                PathsIn.class.getName()));
    command.add(HandIn.in(temporary).with(DICE, TEXT).folder().toString());
    command.add(zip("UTF-8", false).toString());
    command.add(zip("IBM437", false).toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", "C");
    Process process = builder.redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
        .filteredOn(line -> line.startsWith("derivatives"))
        .isEqualTo(IntStream.range(0, 3).mapToObj(i -> "derivatives/W<fc>rfel.java").toList());
    assertThat(process.waitFor()).isZero();
  }

  private Path zip(String charset, boolean flag) throws Exception {
    Path zip = Files.createTempFile(temporary, "w", ".zip");
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      out.setEncoding(Charset.forName(charset).name());
      out.setUseLanguageEncodingFlag(flag);
      out.putArchiveEntry(new ZipArchiveEntry(DICE));
      out.write(TEXT);
      out.closeArchiveEntry();
    }
    return zip;
  }
}
