package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.compile.Compilation;
import tangent.compile.MethodIndex;
import tangent.diagnosis.Diagnosed;
import tangent.report.GradeReport;
import tangent.report.Grading;
import tangent.report.KitInfo;
import tangent.report.SandboxInfo;
import tangent.report.SubmissionInfo;
import tangent.run.Finding;
import tangent.worker.Adapter;

class ExplanationsTest {

  private static final Compilation NOTHING =
      new Compilation(
          new TreeMap<>(),
          List.of(),
          List.of(),
          new TreeSet<>(),
          Map.of(),
          new MethodIndex(Map.of()));

  @Test
  void aMistakeOfTheGradersIsToldWithoutItsWordsAndCostsNoPoints() {
    List<Finding> findings =
        Arrays.stream(Task.values())
            .map(
                task ->
                    new Finding(
                        task, Status.PASSED, "", Optional.empty(), Optional.empty(), List.of(), 0))
            .toList();
    Diagnosed known =
        new Diagnosed(
            Map.of(),
            Map.of(),
            Map.of("slopes-odd", new IllegalStateException("what a student wrote")));
    Grading grading =
        new Grading(
                new KitInfo("kit", "1", "digest", 42),
                new SubmissionInfo("x", ""),
                SandboxInfo.NONE)
            .findings(findings);

    new Explanations(new Adapter()).add(new Judgement(NOTHING, false, findings, known), grading);

    GradeReport report = grading.report(0);
    assertThat(report.score()).isEqualTo(Arrays.stream(Task.values()).mapToInt(Task::points).sum());
    assertThat(report.notes())
        .singleElement()
        .asString()
        .contains("slopes-odd: IllegalStateException at ExplanationsTest.java:", "not affected")
        .doesNotContain("what a student wrote");
  }
}
