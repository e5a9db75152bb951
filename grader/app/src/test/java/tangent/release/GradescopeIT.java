package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.workflow.Folders;

/** Gradescope's autograder, laid out as that service does and run as it does. */
class GradescopeIT {

  private static final Path GRADER = Path.of("../target/grader.jar").toAbsolutePath().normalize();

  @TempDir static Path folder;
  private static Path zip;

  @BeforeAll
  static void makeTheAutograder() throws Exception {
    zip = folder.resolve("autograder.zip");
    Program made =
        Program.java(
            folder, GRADER, "release", "--gradescope", zip.toString(), "--feedback", "hints");
    assertThat(made.status()).as(made.output()).isZero();
  }

  @Test
  void bothScriptsStandAtTheRootAndCanBeExecuted() throws Exception {
    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      assertThat(Collections.list(read.getEntries()))
          .extracting(ZipArchiveEntry::getName)
          .containsExactlyInAnyOrder("setup.sh", "run_autograder", "grader.jar");
      assertThat(read.getEntry("run_autograder").getUnixMode() & 0111).isEqualTo(0111);
      assertThat(read.getEntry("setup.sh").getUnixMode() & 0111).isEqualTo(0111);
    }
  }

  @Test
  void aSubmissionIsGradedIntoTheFileThatGradescopeReads() throws Exception {
    Path autograder = layout("good");
    Folders.copy(
        Path.of("../../solutions/src/main/java"), autograder.resolve("submission/src/main/java"));

    Program run = run(autograder);

    assertThat(run.status()).as(run.output()).isZero();
    JsonNode results = results(autograder);
    assertThat(results.get("score").doubleValue()).isEqualTo(110);
    assertThat(results.get("output").textValue()).contains("sandbox: ", "chose hints");
  }

  @Test
  void aSubmissionThatCannotBeReadIsToldSoWithoutAnyPathOfTheMachine() throws Exception {
    Path autograder = layout("unreadable");
    Files.delete(autograder.resolve("submission"));

    Program run = run(autograder);

    assertThat(run.status()).isEqualTo(2);
    JsonNode results = results(autograder);
    assertThat(results.get("score").intValue()).isZero();
    assertThat(results.get("output").textValue()).doesNotContain(folder.toString());
  }

  @Test
  void aGraderThatFailsLeavesNoResultThatCouldCostPoints() throws Exception {
    Path autograder = layout("broken");
    Files.writeString(autograder.resolve("source/grader.jar"), "not a jar");
    Files.createDirectories(autograder.resolve("results"));
    Files.writeString(autograder.resolve("results/results.json"), "{\"score\": 100}");

    Program run = run(autograder);

    assertThat(run.status()).isNotZero();
    assertThat(autograder.resolve("results/results.json")).doesNotExist();
  }

  private static Path layout(String name) throws Exception {
    Path autograder = folder.resolve(name);
    Files.createDirectories(autograder.resolve("submission"));
    try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
      for (ZipArchiveEntry entry : Collections.list(read.getEntries())) {
        Path file = autograder.resolve("source").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(read.getInputStream(entry), file);
      }
    }
    Files.copy(autograder.resolve("source/run_autograder"), autograder.resolve("run_autograder"));
    return autograder;
  }

  private static Program run(Path autograder) throws Exception {
    return Program.run(autograder, Map.of(), List.of("bash", "run_autograder"));
  }

  private static JsonNode results(Path autograder) throws Exception {
    return new ObjectMapper().readTree(autograder.resolve("results/results.json").toFile());
  }
}
