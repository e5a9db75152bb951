package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each writer against a file written by hand. */
class GoldenReportsTest {

  @Test
  void gradeJsonFollowsTheSchemaToTheLetter() {
    Golden.assertSame(GradeJson.write(Examples.mixed()), "grade.json");
  }

  @Test
  void markdownTellsWhatToDoFirstAndWhatPassedLast() {
    Golden.assertSame(ReportMarkdown.write(Examples.mixed()), "report.md");
  }

  @Test
  void junitXmlHasASuiteForAPartAndACaseForATask() {
    Golden.assertSame(JunitXml.write(Examples.mixed()), "junit.xml");
  }

  @Test
  void gradescopeFindsTheScoreAndATestForATask() {
    Golden.assertSame(GradescopeJson.write(Examples.mixed()), "results.json");
  }

  @Test
  void classroom50FindsWholePointsAndItsOwnNames() {
    Golden.assertSame(Classroom50.result(Examples.mixed(), Examples.HANDED_IN), "result.json");
  }

  @Test
  void theTerminalSummaryShowsAnOpenTaskInALine() {
    Golden.assertSame(TerminalSummary.write(Examples.mixed(), false, 80), "terminal.txt");
  }

  @Test
  void annotationsStandOnTheStudentsOwnLines() {
    Golden.assertSame(Annotations.write(Examples.mixed(), "src/main/java"), "annotations.txt");
  }

  @Test
  void coloursAreTheOnlyDifferenceThatColoursMake() {
    String coloured = TerminalSummary.write(Examples.mixed(), true, 80);

    assertThat(coloured).contains("\u001b[31mnot passed       \u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(Golden.read("terminal.txt"));
  }
}
