package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.course.engine.StoredFiles;

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

  /** In some languages, a number is written in other digits, and so are the axes of a picture. */
  @Test
  void aReportIsTheSameInEveryLanguage() throws Exception {
    Path submission = Files.createDirectories(folder.resolve("s/derivatives/part1"));
    Files.writeString(
        submission.resolve("NumericalDerivative.java"),
        Files.readString(
                Path.of("../../solutions/src/main/java/derivatives/part1/NumericalDerivative.java"))
            .replace("double run = 2 * h;", "double run = h;"));
    List<Map<String, String>> reports = new ArrayList<>();
    Locale here = Locale.getDefault();
    try {
      for (String language : List.of("en-US", "ar-EG-u-nu-arab")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        Path reported = folder.resolve(language);
        String place = folder.resolve("s").toString();
        assertThat(run("grade", place, "--out", reported.toString())).isZero();
        reports.add(StoredFiles.of(reported));
      }
    } finally {
      Locale.setDefault(here);
    }

    assertThat(reports.get(0)).containsKeys("report.md", "figures/part1.derivative.png");
    assertThat(reports.get(1)).isEqualTo(reports.get(0));
  }

  @Test
  void aScoreBelowTheBarIsStatusOne() {
    assertThat(run("grade", "../../starter", "--fail-below", "50")).isEqualTo(1);
  }

  /** Status 1 would say that the score is below the bar. */
  @Test
  void aJarThatWasReplacedWhileItRanIsTheGradersFailure() {
    Writer broken =
        new StringWriter() {
          @Override
          public void write(String text, int from, int length) {
            throw new NoClassDefFoundError("tangent/report/TerminalSummary");
          }
        };
    int status =
        Main.run(new PrintWriter(broken), new PrintWriter(err), "grade", folder.toString());
    assertThat(status).isEqualTo(3);
    assertThat(err.toString()).contains("costs nobody points", "Was its jar replaced");
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

  /** What is written would lie among the system's own folders. Nothing runs, refused or not. */
  @ParameterizedTest
  @ValueSource(strings = {"grade", "grade-class", "report", "collect", "release"})
  void theTopOfTheFileSystemIsNoOutFolder(String command) {
    Path top = folder.toAbsolutePath().getRoot();
    for (Path named : List.of(top, top.resolve("tmp/.."))) {
      err.getBuffer().setLength(0);
      assertThat(run(command, "--out", named.toString(), "--no-such-option")).isEqualTo(2);
      assertThat(err.toString()).contains("--out", named + " is the top of the file system");
    }
  }

  @Test
  void anOutFolderInTheSubmissionIsRefused() throws Exception {
    Path submission = Files.createDirectory(folder.resolve("s"));
    for (String out : List.of("s", "s/report", "s/../s/deep/er")) {
      assertThat(run("grade", submission.toString(), "--out", folder.resolve(out).toString()))
          .isEqualTo(2);
    }
    assertThat(err.toString()).contains("--out lies in what is to be graded");
    assertThat(submission).isEmptyDirectory();
  }

  @Test
  void noEarlierGradeStaysWhereThereIsNoneNow() throws Exception {
    Path out = Files.createDirectories(folder.resolve("o/figures")).getParent();
    for (String old : List.of("grade.json", "report.html", "figures/part1.f.png", "mine.txt")) {
      Files.writeString(out.resolve(old), "old");
    }
    Path rar = Files.writeString(folder.resolve("a.rar"), "Rar!\u001a\u0007");

    assertThat(run("grade", rar.toString(), "--out", out.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("a.rar is a RAR archive");
    assertThat(out.toFile().list()).containsExactly("mine.txt");
  }

  @Test
  void theScoreIsShownWhateverHappensToTheFiles() throws Exception {
    Path out = folder.resolve("o");
    Files.createDirectories(out.resolve("report.md/in-the-way"));
    Files.writeString(out.resolve("grade.json"), "an earlier one");

    assertThat(
            run(
                "grade",
                Files.createDirectory(folder.resolve("s")).toString(),
                "--out",
                out.toString()))
        .isEqualTo(3);
    assertThat(this.out.toString()).contains("0 of 100 points");
    assertThat(err.toString())
        .contains("The folder of --out can't be written")
        .doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "--feedback, loud, expected one of",
    "--sandbox, maybe, expected one of",
    "--kit-seed, x, is not a long",
    "--fail-below, x, is not a double",
    "--fail-below, NaN, takes a number of points from 0 up",
    "--fail-below, -1, takes a number of points from 0 up",
    "--fail-below, Infinity, takes a number of points from 0 up"
  })
  void aWrongValueIsTwoLines(String option, String value, String sentence) {
    assertThat(run("grade", "../../starter", option, value)).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(2);
    assertThat(err.toString()).contains(sentence).endsWith("grade --help\n");
  }

  @Test
  void twoSubmissionsAreOneTooMany() {
    assertThat(run("grade", "a", "b")).isEqualTo(2);
    assertThat(err.toString()).startsWith("One submission at a time: this is one too many: b.");
  }

  @Test
  void aPathWhoseLettersTheLocaleHasLostIsNotTakenForAnother() {
    assertThat(run("grade", "M\uFFFD\uFFFDller")).isEqualTo(2);
    assertThat(err.toString()).contains("LANG=C.UTF-8");
    assertThat(run("grade", "../../starter", "--out", folder + "/M\uFFFDller")).isEqualTo(2);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void helpTellsTheExitStatuses() {
    run("grade", "--help");
    assertThat(out.toString())
        .contains("Exit status:", "130, 143", "a submission that can't be read");
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(run("--version")).isZero();
    assertThat(run("grade", "--help")).isZero();
    assertThat(out.toString()).contains("Tangent 0.", "--fail-below", "SUBMISSION");
  }
}
