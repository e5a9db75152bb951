package tangent.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.run.Finding;

class GradingTest {

  @Test
  void everythingRightIsAHundredAndTenOfAHundred() {
    GradeReport report = Examples.perfect();

    assertThat(report.score()).isEqualTo(110);
    assertThat(report.max()).isEqualTo(100);
    assertThat(report.base()).isEqualTo(100);
    assertThat(report.bonus()).isEqualTo(new Bonus(10, 10));
  }

  @Test
  void nothingWrittenIsZeroAndShrinksNoTotal() {
    GradeReport report = Examples.untouched();

    assertThat(report.score()).isZero();
    assertThat(report.max()).isEqualTo(100);
    assertThat(report.parts()).extracting(PartReport::max).containsExactly(30.0, 30.0, 40.0, 10.0);
  }

  @Test
  void theTasksStandInTheOrderOfTheAssignment() {
    assertThat(Examples.mixed().tasks().map(TaskReport::id))
        .containsExactlyElementsOf(Stream.of(Task.values()).map(Task::id).toList());
  }

  @Test
  void aTaskThatWasNotJudgedIsNoZero() {
    Grading grading =
        new Grading(Examples.KIT, Examples.SUBMISSION, SandboxInfo.NONE)
            .findings(
                Stream.of(Task.values())
                    .filter(task -> task != Task.OUTCOME)
                    .map(GradingTest::passed)
                    .toList());

    assertThatIllegalStateException()
        .isThrownBy(() -> grading.report(1))
        .withMessageContaining("part2.outcome");
  }

  @Test
  void aPassOnAnErrorCarriedForwardSaysSoAndEarnsItsPoints() {
    TaskReport slopes = Examples.mixed().parts().get(0).tasks().get(2);

    assertThat(slopes.score()).isEqualTo(4);
    assertThat(slopes.message()).contains("error carried forward", "part1.derivative");
  }

  @Test
  void aSandboxThatNoReportKnowsIsNotCalledNone() {
    assertThat(SandboxInfo.of("bubblewrap")).isEqualTo(SandboxInfo.BUBBLEWRAP);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SandboxInfo.of("landlock"))
        .withMessageContaining("landlock");
  }

  private static Finding passed(Task task) {
    return new Finding(task, Status.PASSED, "", Optional.empty(), Optional.empty(), List.of(), 1);
  }
}
