package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.workflow.Folders;

/**
 * The command that stays, as a student uses it: files of a finished assignment are spoilt and saved
 * one after the other. It is waited for by what it prints, never by the clock.
 */
class WatchIT {

  private static final String FILE = "src/main/java/derivatives/part1/NumericalDerivative.java";

  @TempDir static Path folder;
  private static Process watch;
  private static BufferedReader output;
  private static String right;

  @BeforeAll
  static void start() throws Exception {
    assumeTrue(Program.isThere("mvn"), "mvn is not on the PATH, so nothing can be watched here");
    Folders.copy(Path.of("../../starter"), folder);
    Folders.copy(Path.of("../../solutions/src/main/java"), folder.resolve("src/main/java"));
    right = Files.readString(folder.resolve(FILE));
    watch =
        new ProcessBuilder("mvn", "-q", "process-sources", "exec:java@watch")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    output = watch.inputReader(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void end() throws Exception {
    if (watch == null) {
      return;
    }
    List<ProcessHandle> all =
        Stream.concat(Stream.of(watch.toHandle()), watch.descendants()).toList();
    watch.destroy();
    // With the watch goes the process in which it ran the tests.
    for (ProcessHandle each : all) {
      each.onExit().join();
    }
  }

  @Test
  void eachSaveIsAnsweredWithWhatChangedAndWhatIsNext() throws Exception {
    assertThat(board())
        .contains("100 of 100 points, and 10 bonus points", "Every test here passes");

    save(right.replace("9 * x + 1", "9 * x + 2"));
    assertThat(board())
        .contains("part1.f WRONG", ", -3\n")
        .contains("NEXT: part1.f, for 3 points: put it right")
        .contains("97 of 100 points");

    save(right.replace("9 * x + 1;", "9 * x + 1"));
    assertThat(board())
        .contains("part1.f                 3   does not compile")
        .contains("part2.step              5   passed")
        .contains("NEXT: make it compile\n  file    " + FILE)
        .contains("70 of 100 points");

    save(right.replace("return x * x", "Runtime.getRuntime().halt(3); return x * x"));
    assertThat(board()).contains("part1.f", "Your code ended the program").contains("70 of 100");

    save(right);
    assertThat(board()).contains("part1.f passed, +3").contains("100 of 100 points");
  }

  private static void save(String text) throws IOException {
    Files.writeString(folder.resolve(FILE), text);
  }

  /** The next scoreboard, to its last line. */
  private static String board() throws IOException {
    List<String> lines = new ArrayList<>();
    int rules = 0;
    while (rules < 3) {
      String line = output.readLine();
      assertThat(line).as("the watch has ended, having said: " + lines).isNotNull();
      lines.add(line);
      rules += line.startsWith("=====") ? 1 : 0;
    }
    return String.join("\n", lines) + "\n";
  }
}
