package tangent.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the student's workflow makes of the log of {@code mvn test}. */
class ScoreboardSummaryTest {

  private static final Path SCRIPT =
      Path.of("../../starter/.github/scoreboard.awk").toAbsolutePath().normalize();
  private static final String PART1 = "src/main/java/derivatives/part1/NumericalDerivative.java";
  private static final String NOT_COMPILED =
      """
      [ERROR] COMPILATION ERROR :\s
      [ERROR] /home/ada/my work/%1$s:[12,5] 100%% wrong ::error::
      [ERROR] /home/ada/my work/%1$s:[12,5] 100%% wrong ::error::
      [ERROR] Failed to execute goal
      """
          .formatted(PART1);
  private static final String FLAWED =
      """
      [INFO] Running the tests
      ==========
      SCOREBOARD of the visible tests
      ==========
      Part 1: measure the slope   3 of 30 points
        part1.f                 3   passed
        part1.derivative       12   WRONG         2 of 7 tests pass
        part1.slopes            4   WRONG         0 of 3 tests pass

      ----------
      NEXT: part1.derivative, for 12 points: put it right
        class   derivatives.part1.NumericalDerivative
        file    %s
        says    DerivativeTest.isRight
                </pre> ::error::forged
                part1.f                 3   WRONG         0 of 1 tests pass
      ==========
      [ERROR] There are test failures.
      """
          .formatted(PART1);

  @TempDir Path folder;

  @Test
  void theScoreboardIsABlockThatNoTextLeaves() throws Exception {
    String summary = run("summary", FLAWED);

    assertThat(summary)
        .startsWith("### Visible tests on Linux\n\n    SCOREBOARD")
        .contains("\n      part1.f                 3   passed\n")
        .doesNotContain("There are test failures");
    assertThat(summary.lines().skip(1)).allMatch(line -> line.isEmpty() || line.startsWith("    "));
  }

  @Test
  void aWrongTaskIsAnErrorOnItsFileAndNoTextIsACommand() throws Exception {
    assertThat(run("annotations", FLAWED).lines())
        .containsExactly(
            "::error file="
                + PART1
                + ",title=part1.derivative is not right yet::2 of 7 visible tests pass on Linux."
                + " The scoreboard in the log and on the page of this run says more.",
            "::error title=part1.slopes is not right yet::0 of 3 visible tests pass on Linux."
                + " The scoreboard in the log and on the page of this run says more.");
  }

  @Test
  void lineEndsOfWindowsChangeNothing() throws Exception {
    assertThat(run("summary", FLAWED.replace("\n", "\r\n"))).isEqualTo(run("summary", FLAWED));
    assertThat(run("annotations", FLAWED.replace("\n", "\r\n")))
        .isEqualTo(run("annotations", FLAWED));
  }

  @Test
  void anErrorOfTheCompilerIsToldOnceOnItsLine() throws Exception {
    assertThat(run("summary", NOT_COMPILED))
        .contains("The code does not compile.")
        .containsOnlyOnce("    " + PART1 + ", line 12: 100% wrong");
    assertThat(run("annotations", NOT_COMPILED).lines())
        .containsExactly(
            "::error file=" + PART1 + ",line=12,title=does not compile::100%25 wrong ::error::");
  }

  @Test
  void aRunWithoutTestsLeadsToTheLog() throws Exception {
    assertThat(run("summary", "[ERROR] no network\n")).contains("The log says why.");
    assertThat(run("annotations", "[ERROR] no network\n")).isEmpty();
  }

  private String run(String to, String log) throws Exception {
    Path file = Files.writeString(folder.resolve("test.log"), log);
    Process awk =
        new ProcessBuilder(
                List.of(
                    "awk",
                    "-v",
                    "to=" + to,
                    "-v",
                    "os=Linux",
                    "-f",
                    SCRIPT.toString(),
                    file.toString()))
            .redirectErrorStream(true)
            .start();
    String out = new String(awk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(awk.waitFor()).as(out).isZero();
    return out;
  }
}
