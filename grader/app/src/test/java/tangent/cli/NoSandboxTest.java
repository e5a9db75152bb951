package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody who reads a grade of any form can miss that it was made without a sandbox. */
class NoSandboxTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  void everyFileOfTheReportSaysSo() throws Exception {
    int status =
        Main.run(
            new PrintWriter(out),
            new PrintWriter(err),
            "grade",
            Files.createDirectory(folder.resolve("empty")).toString(),
            "--sandbox",
            "none",
            "--out",
            folder.resolve("out").toString());

    assertThat(status).isZero();
    assertThat(out.toString()).contains("without a sandbox");
    assertThat(files())
        .hasSizeGreaterThanOrEqualTo(3)
        .allSatisfy(
            file -> assertThat(file).content().containsPattern("without a sandbox|\"none\""));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      return files.filter(Files::isRegularFile).filter(NoSandboxTest::isText).toList();
    }
  }

  private static boolean isText(Path file) {
    return !file.toString().endsWith(".png");
  }
}
