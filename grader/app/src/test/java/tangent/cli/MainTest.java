package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a user types it. */
class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  @Test
  void aGradeGoesToStandardOutputAndToFiles() throws Exception {
    int status =
        run(
            "grade",
            "../../solutions",
            "--out",
            folder.resolve("o").toString(),
            "--name",
            " Ada Lovelace ");
    assertThat(status).isZero();
    assertThat(out.toString()).contains("100 of 100 points, and 10 of 10 bonus points");
    JsonNode grade = new ObjectMapper().readTree(folder.resolve("o/grade.json").toFile());
    assertThat(grade.get("schema").intValue()).isEqualTo(2);
    assertThat(grade.get("score").doubleValue()).isEqualTo(110);
    assertThat(grade.at("/submission/name").textValue()).isEqualTo("Ada Lovelace");
    assertThat(grade.at("/bonus/score").doubleValue()).isEqualTo(10);
    assertThat(folder.resolve("o"))
        .isDirectoryContaining("glob:**report.md")
        .isDirectoryContaining("glob:**junit.xml")
        .isDirectoryContaining("glob:**results.json");
  }

  @Test
  void aScoreBelowTheBarIsStatusOne() {
    assertThat(run("grade", "../../starter", "--fail-below", "50")).isEqualTo(1);
  }

  @Test
  void anEmptySubmissionIsGraded() {
    assertThat(run("grade", folder.toString())).isZero();
  }

  @Test
  void aMissingPathIsUnusableAndSaysSo() {
    assertThat(run("grade", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("There is no such file or folder");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aCorruptZipIsUnusable() throws Exception {
    Path zip = Files.writeString(folder.resolve("work.zip"), "not a zip");
    assertThat(run("grade", zip.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("zip").doesNotContain("Exception");
  }

  @Test
  void aRunnerThatIsNotClassroom50sIsToldSoBeforeAnyGrading() {
    assertThat(run("grade", "../../solutions", "--classroom50")).isEqualTo(2);
    assertThat(err.toString()).contains("missing: CLASSROOM");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aBarAndClassroom50ExcludeEachOther() {
    assertThat(run("grade", "../../solutions", "--classroom50", "--fail-below", "1")).isEqualTo(2);
    assertThat(err.toString()).contains("exclude each other");
  }

  @Test
  void anUnknownOptionIsWrongUsage() {
    assertThat(run("grade", "--colour", "red")).isEqualTo(2);
  }

  @Test
  void noCommandIsWrongUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(err.toString()).contains("Name a command");
  }

  @Test
  void anOutFolderThatIsAFileIsToldBeforeAnyGrading() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertThat(run("grade", "../../solutions", "--out", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--out is a file: " + file + ". Name a folder.");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(run("--version")).isZero();
    assertThat(run("grade", "--help")).isZero();
    assertThat(out.toString()).contains("Tangent 0.", "--fail-below", "SUBMISSION");
  }
}
