package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.grade.SolutionsCopy;

/** What is wrong with the words of a command is said before any work, in a sentence. */
class ClassCommandsTest {

  @TempDir Path folder;
  private Path students;
  private Path out;

  @BeforeEach
  void layOut() throws Exception {
    students = Files.createDirectory(folder.resolve("class"));
    Files.createDirectory(students.resolve("ada"));
    out = folder.resolve("out");
  }

  private void assertRefused(String sentence, String command, Object... arguments) {
    StringWriter said = new StringWriter();
    List<String> words = new ArrayList<>(List.of(command));
    List.of(arguments).forEach(each -> words.add(each.toString()));
    PrintWriter err = new PrintWriter(said);

    assertThat(Main.run(err, err, words.toArray(String[]::new))).isEqualTo(Main.USAGE);

    assertThat(said.toString())
        .contains(sentence)
        .doesNotContain("Exception", "Grading", " at tangent.");
  }

  @Test
  void aClassThatIsNotThereIsNoFailureOfTheGrader() {
    assertRefused(
        "There is no such file or folder", "grade-class", folder.resolve("no"), "--out", out);
    assertThat(out).doesNotExist();
  }

  /** Students name what they hand in. */
  @Test
  void noNameSteersTheTerminalOrARunner() throws Exception {
    Files.createDirectory(students.resolve("bob\u001b[2J\n::error::bob"));
    Files.createDirectory(students.resolve("BOB\u001b[2J\n::error::bob"));

    assertRefused("\\u001b[2J\n:\\u003aerror::bob\" differ", "grade-class", students, "--out", out);
  }

  /** A share that is not mounted must not cost the results that are there. */
  @Test
  void aRosterWithNothingAtAnyOfItsPathsIsRefused() throws Exception {
    Path roster =
        Files.writeString(
            folder.resolve("r.csv"), "student,submission\nada,subs/ada\nbob,subs/bob\n");
    assertRefused("nothing at any path", "grade-class", roster, "--out", out);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertRefused("is an empty folder", "grade-class", empty, "--out", out);
    assertThat(out).doesNotExist();
    Files.createDirectory(out);
    assertRefused("is an empty folder", "grade-class", empty, "--out", out);
    assertThat(out).isEmptyDirectory();
    assertRefused("There are no results in", "report", out, "--out", out);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void resultsAreNoClassAndALinkIsNamedAsOne() throws Exception {
    Files.createSymbolicLink(students.resolve("bob"), students.resolve("ada"));
    assertThat(gradeClass()).contains("bob: this is a link, and none is followed here.");
    assertRefused("holds the results of a class", "grade-class", out, "--out", folder.resolve("x"));
  }

  @Test
  void resultsDoNotGoAmongTheSubmissions() {
    Path within = students.resolve("out");
    assertRefused("Name a folder outside", "grade-class", students, "--out", within);
  }

  @Test
  void aReportNeedsResults() {
    assertRefused("name the --out of grade-class", "report", students, "--out", out);
    assertThat(out).doesNotExist();
  }

  @Test
  void whatIsGivenBesideTheClassIsLookedAtBeforeItIsGraded() throws Exception {
    assertRefused(
        "The gradebook can't be read", "grade-class", students, "--out", out, "--gradebook", "no");
    assertRefused(
        "There is no class.json in", "grade-class", students, "--out", out, "--compare", folder);
    assertThat(out).doesNotExist();
    Path several =
        Files.writeString(folder.resolve("g.csv"), "Student ID,Name,One [9],Two [9]\nada,A,,\n");
    assertRefused(
        "Name one by --column", "grade-class", students, "--out", out, "--gradebook", several);
    Path overrides =
        Files.writeString(folder.resolve("o.csv"), "student,task,points,reason\nbob,total,7,x\n");
    assertRefused(
        "no student \"bob\"", "grade-class", students, "--out", out, "--overrides", overrides);
    assertRefused("--only names nobody", "grade-class", students, "--out", out, "--only", "bob");
    assertRefused("such as 2/7", "grade-class", students, "--out", out, "--shard", "8/7");
    assertRefused("from 1 up", "grade-class", students, "--out", out, "--jobs", "0");
    assertThat(out).doesNotExist();
  }

  /** Rights that an archive brought along, or a share that went away: nobody else waits for it. */
  @Test
  void whatThisMachineMayNotReadStopsNobodyAndTakesNoGradeAway() throws Exception {
    new SolutionsCopy(students.resolve("ada"));
    Path bob = Files.createDirectory(students.resolve("bob"));
    assertThat(gradeClass()).contains("1 graded, 1 empty");
    for (Path each : List.of(students.resolve("ada"), bob)) {
      Files.setPosixFilePermissions(each, Set.of());
    }
    Path cyd = Files.createDirectory(students.resolve("cyd"));
    Files.setPosixFilePermissions(cyd, Set.of());
    try {
      assumeFalse(Files.isReadable(bob), "this user may read everything");

      assertThat(gradeClass())
          .contains("\"ada\": the earlier result stays.")
          .contains("cyd: unreadable. This machine can't read the submission: ")
          .contains("1 graded, 1 empty, 1 unreadable");

      Path within = students.resolve("ada");
      Files.setPosixFilePermissions(within, PosixFilePermissions.fromString("rwx------"));
      Files.setPosixFilePermissions(within.resolve("derivatives"), Set.of());
      assertThat(gradeClass()).contains("\"ada\": the earlier result stays", "1 graded");
      Files.setPosixFilePermissions(
          within.resolve("derivatives"), PosixFilePermissions.fromString("rwx------"));
    } finally {
      for (Path each : List.of(students.resolve("ada"), bob, cyd)) {
        Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private String gradeClass() {
    return run("grade-class", students, "--out", out);
  }

  private static String run(Object... words) {
    StringWriter said = new StringWriter();
    PrintWriter to = new PrintWriter(said);
    assertThat(Main.run(to, to, Stream.of(words).map(Object::toString).toArray(String[]::new)))
        .as(said::toString)
        .isZero();
    return said.toString();
  }

  /** Where a report was to stand there is no folder then, to be taken for one. */
  @Test
  void aSubmissionThatIsNotThereLeavesNothing() {
    assertRefused("There is no such file or folder", "grade", folder.resolve("no"), "--out", out);
    assertThat(out).doesNotExist();
  }

  /** A shard that nobody is in has been graded, too. */
  @Test
  void aShardOfNobodyIsAResult() throws Exception {
    for (int i = 1; i <= 2; i++) {
      run("grade-class", students, "--out", folder.resolve("s" + i), "--shard", i + "/2");
    }
    assertThat(run("report", folder.resolve("s1"), folder.resolve("s2"), "--out", out))
        .contains("1 student: 1 empty.");
  }

  @Test
  void publishingNeedsAGradedClassAndARoster() throws Exception {
    Path roster = Files.writeString(folder.resolve("r.csv"), "student,submission\nada,x.zip\n");
    assertRefused("There is no class.json in", "publish", students, "--roster", roster);
    assertRefused("--roster", "publish", students);
    assertRefused("--carrier", "publish", students, "--roster", roster, "--carrier", "pigeon");
    assertRefused("no address of a repository", "collect", roster, "--out", out);
    assertRefused("is there already", "collect", roster, "--out", students);
    assertThat(out).doesNotExist();
  }

  @Test
  void whoCouldNotBeReachedEndsPublishingWithAWordOfItsOwn() throws Exception {
    Path roster =
        Files.writeString(
            folder.resolve("r.csv"),
            "student,submission\nada," + folder.resolve("gone").toUri() + "\n");
    StringWriter graded = new StringWriter();
    PrintWriter to = new PrintWriter(graded);
    assertThat(Main.run(to, to, "grade-class", roster.toString(), "--out", out.toString()))
        .as(graded.toString())
        .isZero();
    StringWriter said = new StringWriter();
    StringWriter complained = new StringWriter();

    int status =
        Main.run(
            new PrintWriter(said, true),
            new PrintWriter(complained, true),
            "publish",
            out.toString(),
            "--roster",
            roster.toString());

    assertThat(status).isEqualTo(Main.GRADER_FAILED);
    assertThat(said.toString()).isEqualTo("1 not sent.\n");
    assertThat(complained.toString())
        .startsWith("ada: not sent. gone: There is no such repository");
  }
}
