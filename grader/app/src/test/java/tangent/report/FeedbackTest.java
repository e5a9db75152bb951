package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tangent.assignment.Status;

class FeedbackTest {

  private static final List<String> OF_SAMPLES =
      List.of("x -> x*x", "0.001", "2.0 ± 0.004", "a.exp()", "NullPointerException");

  @Test
  void fullFeedbackLeavesEverythingIn() {
    assertThat(Examples.mixed().at(Feedback.FULL)).isEqualTo(Examples.mixed());
  }

  @Test
  void hintsNameTheMisconceptionButNoSample() {
    assertThat(everyFile(Examples.mixed().at(Feedback.HINTS)))
        .allSatisfy(file -> assertThat(file).doesNotContain(OF_SAMPLES))
        .filteredOn(file -> file.contains("half the slope"))
        .hasSize(7);
  }

  @Test
  void hintsShowNoPictures() {
    GradeReport hints = Examples.saying("text").at(Feedback.HINTS);

    assertThat(hints.tasks().flatMap(task -> task.figures().stream())).isEmpty();
  }

  @Test
  void verdictsNameNoReason() {
    assertThat(everyFile(Examples.mixed().at(Feedback.VERDICT)))
        .allSatisfy(
            file ->
                assertThat(file)
                    .doesNotContain(OF_SAMPLES)
                    .doesNotContain("half the slope", "';' expected", "Next:", "TODO")
                    .doesNotContain("crashed", "no answer in time", "timed-out", "carried"));
  }

  @Test
  void verdictsTellEndingsOfSamplesAsOne() {
    assertThat(Examples.mixed().at(Feedback.VERDICT).tasks().map(TaskReport::status))
        .doesNotContain(Status.CRASHED, Status.TIMED_OUT)
        .contains(Status.FAILED, Status.NOT_ATTEMPTED, Status.MISSING, Status.DID_NOT_COMPILE);
  }

  @Test
  void noLevelChangesThePoints() {
    for (Feedback level : Feedback.values()) {
      GradeReport shown = Examples.mixed().at(level);
      assertThat(shown.score()).isEqualTo(36);
      assertThat(shown.tasks().mapToDouble(TaskReport::score).sum()).isEqualTo(36);
    }
  }

  @Test
  void whatIsHiddenStaysHidden() {
    GradeReport verdict = Examples.mixed().at(Feedback.VERDICT);

    assertThat(verdict.at(Feedback.FULL)).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource
  void aReportTellsItsLevelWhateverAStudentWrites(Feedback level) {
    String said =
        Stream.of(Feedback.values())
            .map(each -> "\n<!-- feedback: " + each.id() + " -->\n")
            .collect(Collectors.joining());

    assertThat(ReportMarkdown.levelOf(ReportMarkdown.write(Examples.saying(said).at(level))))
        .isEqualTo(level);
  }

  private static Stream<String> everyFile(GradeReport report) {
    return Stream.of(
        GradeJson.write(report),
        ReportMarkdown.write(report),
        ReportHtml.write(report).replaceFirst("(?s)<style>.*</style>", ""),
        JunitXml.write(report),
        GradescopeJson.write(report),
        Classroom50.result(report, Examples.HANDED_IN),
        Classroom50.releaseBody(report),
        TerminalSummary.write(report, false, 80),
        Annotations.write(report, ""));
  }
}
