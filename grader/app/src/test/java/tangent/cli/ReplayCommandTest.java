package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.grade.Kit;

/** {@code replay} as a user types it, on a grade that {@code grade} wrote. */
class ReplayCommandTest {

  private static final Path SOLUTIONS = Path.of("../../solutions/src/main/java");
  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  @TempDir static Path work;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeAll
  static void gradeTwiceTheSlope() throws Exception {
    Path submission = work.resolve("submission");
    copy(SOLUTIONS, submission);
    Path file = submission.resolve(PART1);
    String text = Files.readString(file);
    Files.writeString(file, text.replace("double run = 2 * h;", "double run = h;"));
    StringWriter ignored = new StringWriter();
    int status =
        Main.run(
            new PrintWriter(ignored),
            new PrintWriter(ignored),
            "grade",
            submission.toString(),
            "--out",
            work.resolve("grade").toString());
    assertThat(status).isZero();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }

  private String grade() {
    return work.resolve("grade/grade.json").toString();
  }

  /** A grade.json with a piece of it replaced. */
  private String spoilt(Path folder, String piece, String other) throws IOException {
    String json = Files.readString(Path.of(grade()));
    assertThat(json).contains(piece);
    return Files.writeString(folder.resolve("grade.json"), json.replace(piece, other)).toString();
  }

  @Test
  void aLostTaskIsToldCallByCall() {
    assertThat(run("replay", grade(), "part1.derivative")).isZero();
    assertThat(out.toString())
        .contains(
            "with the same end: failed",
            "Call 1, the first that is wrong",
            "the smallest that is wrong",
            "the function was asked at",
            "= x + h",
            "came back",
            "right is",
            "This fits a known mistake, “twice the slope")
        .doesNotContain("\u001b");
    assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void anErrorCarriedForwardIsSaidAndTheFolderOfTheGradeWillDo() {
    assertThat(run("replay", work.resolve("grade").toString(), "part1.slopes")).isZero();
    assertThat(out.toString()).contains("carried forward", "part1.derivative");
  }

  @Test
  void aPassedTaskIsSaidToBePassedAndAllShowsEveryCall() {
    assertThat(run("replay", grade(), "part1.f")).isZero();
    assertThat(out.toString()).contains("The task is passed");
    Matcher calls = Pattern.compile("(\\d+) calls passed").matcher(out.toString());
    assertThat(calls.find()).isTrue();
    int all = Integer.parseInt(calls.group(1));
    assertThat(all).isGreaterThan(40);

    assertThat(run("replay", "--all", grade(), "part1.f")).isZero();
    assertThat(out.toString())
        .contains("Call 1\n", "Call " + all + "\n")
        .doesNotContain("Call " + (all + 1));
  }

  @Test
  void sourcesThatHaveChangedAreNotReplayed(@TempDir Path folder) throws Exception {
    Path moved = folder.resolve("moved");
    copy(work.resolve("submission"), moved);
    Files.writeString(
        moved.resolve(PART1), "// one more line", java.nio.file.StandardOpenOption.APPEND);
    String grade = spoilt(folder, work.resolve("submission").toString(), moved.toString());
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString()).contains("have changed", "--submission PATH");
    assertThat(run("replay", grade, "part1.f", "--submission", moved.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("not those that were graded");
  }

  @Test
  void sourcesThatHaveMovedAreNamedByHand(@TempDir Path folder) throws Exception {
    String grade = spoilt(folder, work.resolve("submission").toString(), "/nowhere/at/all");
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString()).contains("are not at /nowhere/at/all any more", "--submission PATH");
    String place = work.resolve("submission").toString();
    assertThat(run("replay", grade, "part1.f", "--submission", place)).isZero();
  }

  @Test
  void aRelativePathIsFoundFromAFolderAboveTheGrade(@TempDir Path folder) throws Exception {
    copy(work.resolve("submission"), folder.resolve("submission"));
    Path deep = Files.createDirectories(folder.resolve("grades/anna"));
    String grade = spoilt(deep, work.resolve("submission").toString(), "submission");
    assertThat(run("replay", grade, "part1.f")).isZero();
  }

  /** What a class keeps is what was handed in: a copy in UTF-8 would have another digest. */
  @Test
  void theSourcesThatAClassKeepsWillDo(@TempDir Path folder) throws Exception {
    Path ada = folder.resolve("class/ada");
    copy(work.resolve("submission"), Files.createDirectories(ada.getParent()).resolve("ada"));
    for (Path file : List.of(ada.resolve(PART1), ada.resolve(PART2), ada.resolve(PART4))) {
      Charset charset =
          file.endsWith(PART1) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
      String mark = file.endsWith(PART1) ? "// Steigung für „h“\n" : "\uFEFF";
      String package4 = file.endsWith(PART4) ? "package part4;" : "package derivatives.part4;";
      String text = Files.readString(file).replace("package derivatives.part4;", package4);
      Files.write(file, (mark + text).getBytes(charset));
    }
    Path results = folder.resolve("results");
    assertThat(run("grade-class", ada.getParent().toString(), "--out", results.toString()))
        .isZero();
    Files.move(ada.getParent(), folder.resolve("away"));

    String grade = results.resolve("students/ada").toString();
    assertThat(run("replay", grade, "part1.derivative")).as(err.toString()).isZero();
    assertThat(out.toString()).contains("The same sources and samples as in the grade");
    String kept = results.resolve("sources/ada").toString();
    assertThat(run("replay", grade, "part2.loss", "--submission", kept)).isZero();
  }

  @Test
  void anotherVersionIsNamed(@TempDir Path folder) throws Exception {
    String grade =
        spoilt(folder, "\"version\": \"" + Kit.VERSION, "\"version\": \"0.0.1\\u001b[2J");
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString())
        .contains("graded by Tangent 0.0.1", "this is Tangent " + Kit.VERSION)
        .doesNotContain("\u001b");
  }

  @Test
  void aKitThatMayAskOtherQuestionsDoesNotReplayTheGrade(@TempDir Path folder) throws Exception {
    String grade = spoilt(folder, Kit.DIGEST, "0".repeat(64) + "\\u001b[2J");
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString())
        .contains("another kit than this one", "Replay it with the kit that graded it", Kit.DIGEST)
        .doesNotContain("\u001b");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aGradeOfAnEarlierSchemaIsToldToBeOne(@TempDir Path folder) throws Exception {
    String grade = spoilt(folder, "\"schema\": 2", "\"schema\": 1");
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString())
        .contains("schema 1", "earlier version", "grade the submission again");
  }

  @Test
  void aTaskThatIsNoneIsAnsweredWithAllThereAre() {
    assertThat(run("replay", grade(), "part1.derivate")).isEqualTo(2);
    assertThat(err.toString())
        .contains("no task part1.derivate", "part1.derivative", "part4.descend");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not JSON",
        "[]",
        "null",
        "{}",
        "{\"schema\": 3}",
        "{\"schema\": 2, \"kit\": 3}",
        "{\"schema\": 2, \"kit\": {\"name\": \"Tangent\", \"version\": 1}}",
        "{\"schema\": \"\u001b[31m"
      })
  void whatIsNoGradeIsRefusedInASentence(String text, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("grade.json"), text);
    assertThat(run("replay", file.toString(), "part1.f")).isEqualTo(2);
    assertThat(err.toString()).contains("can't be replayed").doesNotContain("Exception", "\u001b");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aGradeThatIsNotThereIsRefusedInASentence() {
    assertThat(run("replay", work.resolve("nothing.json").toString(), "part1.f")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no such file");
  }

  @Test
  void aPathThatNoSystemKnowsIsJustNotThere(@TempDir Path folder) throws Exception {
    String grade =
        spoilt(folder, work.resolve("submission").toString(), "nul\\u0000 \\u001b]0;title\\u0007");
    assertThat(run("replay", grade, "part1.f")).isEqualTo(2);
    assertThat(err.toString()).contains("any more").doesNotContain("\u001b", "\u0000");
  }

  @Test
  void helpSaysThatEverythingIsShown() {
    assertThat(run("replay", "--help")).isZero();
    assertThat(out.toString()).contains("hidden samples", "--submission", "--all");
  }
}
