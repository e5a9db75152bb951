package tangent.grade;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.report.GradeReport;
import tangent.report.Location;
import tangent.report.NamedMistake;
import tangent.report.OwnTest;
import tangent.report.ReportMarkdown;
import tangent.report.TaskReport;

/** The reference with one method broken, for each of the tasks, through the real path. */
class OneMistakeCostsOneTaskTest {

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";
  private static final String PART4 = "derivatives/part4/PartialDerivatives.java";

  @RegisterExtension static final WarmGrader GRADER = new WarmGrader();

  static Stream<Arguments> breakages() {
    return Stream.of(
        arguments(Task.F, PART1, "9 * x + 1", "9 * x"),
        arguments(Task.DERIVATIVE, PART1, "double run = 2 * h;", "double run = h;"),
        arguments(
            Task.SLOPES,
            PART1,
            "slopes[i] = derivative(function, xs[i], h);",
            "slopes[xs.length - 1 - i] = derivative(function, xs[i], h);"),
        arguments(
            Task.FLATTEST,
            PART1,
            "Math.abs(slopes[i]) < Math.abs(slopes[best])",
            "slopes[i] < slopes[best]"),
        arguments(Task.TURNING, PART1, "return Turning.MINIMUM;", "return Turning.MAXIMUM;"),
        arguments(Task.ARGUMENTS1, PART1, "requirePositive(\"h\", h);", ""),
        arguments(
            Task.LOSS2, PART2, "w * w * w * w - 4 * w * w + w;", "w * w * w - 4 * w * w + w;"),
        arguments(Task.LOSS_DERIVATIVE, PART2, "8 * w + 1;", "8 * w;"),
        arguments(Task.STEP, PART2, "return w - learningRate", "return w + learningRate"),
        arguments(
            Task.DESCEND2,
            PART2,
            "step(slope, weights[i], learningRate)",
            "step(slope, weights[0], learningRate)"),
        arguments(
            Task.OUTCOME,
            PART2,
            "Math.abs(slope.applyAsDouble(last))",
            "slope.applyAsDouble(last)"),
        arguments(Task.ARGUMENTS2, PART2, "requirePositive(\"tolerance\", tolerance);", ""),
        arguments(
            Task.FORWARD, VALUE, "new Value(data - other.data,", "new Value(other.data - data,"),
        arguments(
            Task.LOCAL_GRADIENTS,
            VALUE,
            "new Use(this, 1 - result * result)",
            "new Use(this, 1 - result)"),
        arguments(
            Task.SHARED_VALUES, VALUE, "operand.grad += value.grad", "operand.grad = value.grad"),
        arguments(Task.BACKWARD_AGAIN, VALUE, "value.grad = 0;", ""),
        arguments(
            Task.LINEAR_TIME,
            VALUE,
            "Deque<Value> complete = new ArrayDeque<>(List.of(this));",
            EXPONENTIAL),
        arguments(
            Task.DEEP_CHAIN,
            VALUE,
            "Deque<Value> complete = new ArrayDeque<>(List.of(this));",
            RECURSIVE),
        arguments(Task.LOSS3, LOSS, "Value.of(4)", "Value.of(3)"),
        arguments(Task.GRADIENT3, LOSS, "return weight.grad();", "return weight.data();"),
        arguments(Task.GRADIENT4, PART4, "/ (2 * h)", "/ h"),
        arguments(Task.DESCEND4, PART4, "-= learningRate", "+= learningRate"),
        arguments(Task.ARGUMENTS4, PART4, "visited[0] = start.clone();", "visited[0] = start;"));
  }

  /** Walks every path through the graph: right, and for ever. */
  private static final String EXPONENTIAL =
      "grad = 0; walkEveryPath(); if (true) return; Deque<Value> complete = new ArrayDeque<>(List.of(this));";

  /** Follows the first operand by recursion before it does the work. */
  private static final String RECURSIVE =
      "dive(); Deque<Value> complete = new ArrayDeque<>(List.of(this));";

  private static final String METHODS =
      """
        private void walkEveryPath() {
          Deque<Use> paths = new ArrayDeque<>(List.of(new Use(this, 1)));
          while (!paths.isEmpty()) {
            Use path = paths.pop();
            path.operand().missing = 0;
            path.operand().grad += path.slope();
            for (Use use : path.operand().uses) {
              paths.push(new Use(use.operand(), path.slope() * use.slope()));
            }
          }
        }

        private int dive() {
          for (Use use : uses) {
            if (!use.operand().uses.isEmpty()) {
              return 1 + use.operand().dive();
            }
          }
          return 0;
        }

        public void backward() {\
      """;

  /** What each of them is called. */
  private static final Map<Task, String> NAMES =
      Map.ofEntries(
          entry(Task.F, "f-without-one"),
          entry(Task.DERIVATIVE, "double-the-slope"),
          entry(Task.SLOPES, "slopes-reversed"),
          entry(Task.FLATTEST, "flattest-is-lowest-slope"),
          entry(Task.TURNING, "turning-any-change"),
          entry(Task.ARGUMENTS1, "step-unchecked"),
          entry(Task.LOSS2, "loss-cube"),
          entry(Task.LOSS_DERIVATIVE, "slope-without-one"),
          entry(Task.STEP, "step-uphill"),
          entry(Task.DESCEND2, "descend-always-from-start"),
          entry(Task.OUTCOME, "outcome-sign-forgotten"),
          entry(Task.ARGUMENTS2, "walk-tolerance-unchecked"),
          entry(Task.FORWARD, "minus-backwards"),
          entry(Task.LOCAL_GRADIENTS, "tanh-not-squared"),
          entry(Task.SHARED_VALUES, "last-use-wins"),
          entry(Task.BACKWARD_AGAIN, "never-reset"),
          entry(Task.LINEAR_TIME, "every-path"),
          entry(Task.DEEP_CHAIN, "too-deep"),
          entry(Task.LOSS3, "value-loss-other-factor"),
          entry(Task.GRADIENT3, "value-gradient-is-w"),
          entry(Task.GRADIENT4, "gradient-double"),
          entry(Task.DESCEND4, "weights-uphill"),
          entry(Task.ARGUMENTS4, "weights-start-handed-out"));

  @Test
  void thereIsABreakageForEveryTask() {
    assertThat(breakages().map(breakage -> (Task) breakage.get()[0]))
        .containsExactly(Task.values());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakages")
  void aBrokenMethodLosesItsTaskAndNoOther(
      Task task, String file, String piece, String broken, @TempDir Path folder) throws Exception {
    SolutionsCopy copy = new SolutionsCopy(folder).with(file, piece, broken);
    if (file.equals(VALUE)) {
      copy.with(VALUE, "  public void backward() {", METHODS);
    }
    GradeReport report = GRADER.grade(folder);
    List<String> lost =
        report.tasks().filter(each -> !each.passed()).map(each -> each.id()).toList();
    assertThat(lost).containsExactly(task.id());
    assertThat(report.score()).isEqualTo(110 - task.points());
    assertThat(report.tasks().flatMap(each -> each.misconception().stream()).map(NamedMistake::id))
        .containsExactlyElementsOf(Stream.ofNullable(NAMES.get(task)).toList());
    OwnTest offered =
        report.tasks().flatMap(each -> each.ownTest().stream()).findFirst().orElseThrow();
    CopiedTest copied = new CopiedTest(offered);
    assertThat(copied.passesWithTheReference()).as(offered.source()).isTrue();
    // Who walks every path never comes back to say no.
    if (task != Task.LINEAR_TIME) {
      assertThat(copied.passes(folder)).as(offered.source()).isFalse();
    }
  }

  /** What an operation has wrong by itself must not hide what is wrong with every graph. */
  @Test
  void theMistakesInValueAreNamedSideBySide(@TempDir Path folder) throws Exception {
    new SolutionsCopy(folder)
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
        .with(VALUE, "1 - result * result", "1 - result")
        .with(VALUE, "operand.grad += value.grad", "operand.grad = value.grad");
    assertThat(GRADER.grade(folder).tasks().flatMap(each -> each.misconception().stream()))
        .extracting(NamedMistake::id)
        .containsExactly("minus-backwards", "tanh-not-squared", "last-use-wins");
  }

  /** The hint stands beside a call of the first one, so it must be about that one. */
  @Test
  void ofSeveralWrongOperationsTheOneThatIsShownIsNamed(@TempDir Path folder) throws Exception {
    new SolutionsCopy(folder)
        .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
        .with(VALUE, "new Value(-data,", "new Value(data,")
        .with(VALUE, "1 - result * result", "1 - result")
        .with(VALUE, "new Use(this, slope)", "new Use(this, -slope)");
    assertThat(GRADER.grade(folder).tasks().flatMap(each -> each.misconception().stream()))
        .extracting(NamedMistake::id)
        .containsExactly("minus-backwards", "tanh-not-squared");
  }

  /** Eight operations share the task: {@code data()} is not where a wrong one stands. */
  @Test
  void aNumberPointsToItsOperationAndAnArgumentToItsMethod(@TempDir Path folder) throws Exception {
    SolutionsCopy copy =
        new SolutionsCopy(folder)
            .with(VALUE, "new Value(data - other.data,", "new Value(other.data - data,")
            .with(PART2, "requirePositive(\"tolerance\", tolerance);", "");
    GradeReport report = GRADER.grade(folder);
    assertThat(line(report, Task.FORWARD)).isEqualTo(copy.line(VALUE, "public Value minus("));
    assertThat(line(report, Task.ARGUMENTS2))
        .isEqualTo(copy.line(PART2, "public static Outcome outcome("));
  }

  @Test
  void whereOneOperationIsNotWrittenTheTasksPointToIt(@TempDir Path folder) throws Exception {
    SolutionsCopy copy =
        new SolutionsCopy(folder)
            .with(
                VALUE,
                "  public Value tanh() {",
                """
                  public Value tanh() {
                    if (true) throw new UnsupportedOperationException("TODO part3.forward: tanh");\
                """);
    GradeReport report = GRADER.grade(folder);
    assertThat(report.tasks().filter(task -> !task.passed()))
        .allMatch(task -> task.status() == Status.NOT_ATTEMPTED)
        .extracting(TaskReport::id)
        .containsExactly("part3.forward", "part3.localGradients");
    int tanh = copy.line(VALUE, "public Value tanh(");
    assertThat(line(report, Task.FORWARD)).isEqualTo(tanh);
    assertThat(line(report, Task.LOCAL_GRADIENTS)).isEqualTo(tanh);
    assertThat(ReportMarkdown.write(report))
        .contains(
            "- The numbers (`part3.forward`), 0 of 6 points, in `%s`, line %d."
                .formatted(VALUE, tanh));
  }

  private static int line(GradeReport report, Task task) {
    return report
        .tasks()
        .filter(each -> each.id().equals(task.id()))
        .flatMap(each -> each.location().stream())
        .mapToInt(Location::line)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theReferenceEarnsEverything() throws Exception {
    GradeReport report = GRADER.grade(Path.of("../../solutions"));
    assertThat(report.score()).isEqualTo(110);
    assertThat(report.max()).isEqualTo(100);
    assertThat(report.bonus().max()).isEqualTo(10);
  }

  @Test
  void untouchedStubsAreNotAttemptedRatherThanWrong() throws Exception {
    GradeReport report = GRADER.grade(Path.of("../../starter"));
    assertThat(report.score()).isZero();
    assertThat(report.tasks()).allMatch(task -> task.status() == Status.NOT_ATTEMPTED);
  }
}
