package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.student.Misconception;
import tangent.intake.Intake;
import tangent.report.GradeReport;
import tangent.report.NamedMistake;
import tangent.report.TaskReport;
import tangent.run.Counterexample;
import tangent.run.Finding;
import tangent.sandbox.SandboxChoice;

/** A task that is run alone ends as it did among all others, down to its smallest wrong call. */
class ReplayIsTheGradeAgainTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  @TempDir static Path folder;

  private static ImpatientGrader grader;
  private static GradeReport graded;

  /** One submission with every kind of ending in it. */
  @BeforeAll
  static void grade() throws Exception {
    new SolutionsCopy(folder)
        // Crashes at some samples only, so that shrinking meets calls that end well.
        .with(
            PART1,
            "return x * x * x - 6",
            "if (x > 2.3) { throw new IllegalStateException(\"oops\"); } return x * x * x - 6")
        .with(PART1, "double run = 2 * h;", "double run = h;")
        .with(PART1, "return Turning.MINIMUM;", "return Turning.MAXIMUM;")
        .with(PART2, "return w - learningRate", "while (w > 3) { } return w - learningRate")
        .with(PART2, "8 * w + 1;", "8 * w;")
        .with(PART2, "public static double loss(", "static double loss(")
        .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad")
        .with(
            LOSS,
            "return weight.grad();",
            "throw new UnsupportedOperationException(\"TODO part3.gradient\");")
        .with(PART4, "-= learningRate", "-= learningRate learningRate");
    grader = new ImpatientGrader(SandboxChoice.AUTO);
    graded = grader.grade(folder.resolve("."), folder.resolve("out"));
  }

  @AfterAll
  static void close() throws Exception {
    grader.close();
  }

  private static TaskReport then(Task task) {
    return graded.tasks().filter(each -> each.id().equals(task.id())).findFirst().orElseThrow();
  }

  @Test
  void everyKindOfEndingIsThere() {
    Set<Status> statuses = graded.tasks().map(TaskReport::status).collect(Collectors.toSet());
    assertThat(statuses).containsExactlyInAnyOrder(Status.values());
    assertThat(then(Task.SLOPES).message()).contains("error carried forward");
    assertThat(then(Task.STEP).message())
        .startsWith("The call did not come back after ")
        .endsWith("is there a loop that never ends?");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "F",
        "DERIVATIVE",
        "SLOPES",
        "TURNING",
        "LOSS2",
        "LOSS_DERIVATIVE",
        "STEP",
        "SHARED_VALUES",
        "BACKWARD_AGAIN",
        "GRADIENT3",
        "ARGUMENTS4"
      })
  void endsAsInTheGrade(Task task) throws Exception {
    Replayed again = grader.replay(Intake.of(folder), task);
    Finding finding = again.finding();
    TaskReport then = then(task);
    assertThat(finding.task()).isEqualTo(task);
    assertThat(finding.status()).isEqualTo(then.status());
    assertThat(finding.counterexample()).isEqualTo(then.counterexample());
    assertThat(finding.carriedFrom().isPresent()).isEqualTo(then.message().contains("carried"));
    assertThat(again.known().map(Misconception::id))
        .isEqualTo(then.misconception().map(NamedMistake::id));
  }

  @Test
  void aCrashIsToldByACallThatCrashes() {
    Optional<Counterexample> told = then(Task.F).counterexample();
    assertThat(told).isPresent();
    double x = Double.parseDouble(told.get().call().replaceAll("f\\((.*)\\)", "$1"));
    assertThat(x).as(told.get().call()).isGreaterThan(2.3);
  }
}
