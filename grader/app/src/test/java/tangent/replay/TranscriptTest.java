package tangent.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import tangent.assignment.Status;
import tangent.assignment.Task;
import tangent.assignment.sample.Formula;
import tangent.assignment.sample.Samples;
import tangent.assignment.student.Misconception;
import tangent.contract.Fault;
import tangent.contract.Operation;
import tangent.contract.Program;
import tangent.contract.Solution;
import tangent.grade.Replayed;
import tangent.report.TaskReport;
import tangent.run.Counterexample;
import tangent.run.Finding;
import tangent.run.Observation;
import tangent.run.TaskRun;
import tangent.worker.Adapter;

/** Transcripts of calls whose numbers can be worked out by hand. */
class TranscriptTest {

  private static final Formula PARABOLA = Formula.polynomial(0, 0, 1);
  private static final Formula LINE = Formula.polynomial(2);

  private static final Fault NASTY =
      new Fault(
          Fault.Kind.THREW,
          "Nasty\u001b[31mException",
          "\u001b[2J\u202e::error::no\r" + "x".repeat(5000));

  private final Solution reference = new Adapter();
  private final TaskRun run = new TaskRun(new HalfTheSlope(reference, NASTY), new Samples(42));
  private final List<Observation> calls = new ArrayList<>();

  /** The constant 2 has the slope 0, half of which is right; x² has not. */
  @Test
  void aFailureIsToldFromTheFirstWrongCallToTheHint() throws Exception {
    derivative(LINE, 1, 0.5, "", 0);
    derivative(PARABOLA, 2, 0.5, "4.0 ± 2.0", 2);
    Counterexample smallest = derivative(PARABOLA, 1, 0.5, "2.0 ± 2.0", 1);
    Finding finding =
        new Finding(
            Task.DERIVATIVE,
            Status.FAILED,
            "The slope of this function at x = 1.0 is 2, but derivative returned 1.0.",
            Optional.of(smallest),
            Optional.empty(),
            calls,
            0);
    Misconception known =
        new Misconception(
            "half", Task.DERIVATIVE, "half the slope", "How far apart are they?", reference);
    assertThat(write(finding, Optional.of(known), then(finding), false))
        .isEqualTo(golden("derivative.txt"));
  }

  @Test
  void coloursAreTheOnlyDifferenceThatColoursMake() throws Exception {
    derivative(LINE, 1, 0.5, "", 0);
    Counterexample shown = derivative(PARABOLA, 2, 0.5, "4.0 ± 2.0", 2);
    Finding finding = lost("wrong", shown);
    String plain = write(finding, Optional.empty(), then(finding), false);
    String coloured = write(finding, Optional.empty(), then(finding), true);
    assertThat(coloured).contains("\u001b[31m").isNotEqualTo(plain);
    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void whatAStudentWroteSteersNoTerminal() {
    run.beginCase();
    assertThatThrownBy(() -> run.solution().part1().f(1)).isSameAs(NASTY);
    run.object(NASTY);
    calls.add(run.latest());
    Finding finding = lost(NASTY.detail(), new Counterexample("f(1.0)", "an answer", ""));
    String text = write(finding, Optional.empty(), then(finding), false);
    assertThat(text).contains("Nasty\\u001b[31mException").doesNotContain("\u001b", "\u202e", "\r");
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.COLUMNS);
    assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("::"));
  }

  @Test
  void aChangeSinceTheGradeIsSaid() throws Exception {
    Counterexample now = derivative(PARABOLA, 2, 0.5, "4.0 ± 2.0", 2);
    Finding finding = lost("wrong", now);
    TaskReport then =
        report(Status.CRASHED, Optional.of(new Counterexample("derivative(old)", "1", "0")));
    assertThat(write(finding, Optional.empty(), then, false))
        .contains("Graded as crashed, but this time it was failed", "derivative(old)");
  }

  @Test
  void aTaskWithoutACallIsToldByItsMessageAlone() {
    Finding finding =
        new Finding(
            Task.F,
            Status.MISSING,
            "The submission has no such file.",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            0);
    assertThat(write(finding, Optional.empty(), then(finding), false))
        .contains("same end: missing", "The submission has no such file.")
        .doesNotContain("Call");
  }

  /** a added to 0 a hundred times is 100·a. */
  @Test
  void aProgramThatIsToldAsALoopShowsWhatWasReadBehindIt() {
    Program.Builder program = new Program.Builder();
    int a = program.leaf(3);
    int sum = program.leaf(0);
    for (int i = 0; i < 100; i++) {
      sum = program.apply(Operation.PLUS, sum, a);
    }
    program.backward(sum).readGrad(a).readData(sum);
    run.solution().part3().run(program.build());
    calls.add(run.latest());
    Finding finding =
        new Finding(
            Task.LINEAR_TIME, Status.PASSED, "", Optional.empty(), Optional.empty(), calls, 0);
    assertThat(write(finding, Optional.empty(), then(finding), false))
        .contains("for (int", "// 100.0", "// 300.0")
        .doesNotContain("<-");
  }

  @Test
  void aProgramShowsWhatEachLineHasRead() {
    Program.Builder program = new Program.Builder();
    int a = program.leaf(3);
    int b = program.apply(Operation.TIMES, a, a);
    program.backward(b).readGrad(a).readData(b);
    run.solution().part3().run(program.build());
    calls.add(run.latest());
    Finding finding =
        new Finding(
            Task.SHARED_VALUES, Status.PASSED, "", Optional.empty(), Optional.empty(), calls, 0);
    assertThat(write(finding, Optional.empty(), then(finding), false))
        .contains("a.grad();       // 6.0", "b.data();       // 9.0")
        .doesNotContain("<-");
  }

  /**
   * Asks for a slope.
   *
   * @param expected what is right in the words of the property, or empty where the answer is right
   */
  private Counterexample derivative(
      DoubleUnaryOperator function, double x, double h, String expected, double answer) {
    run.beginCase();
    assertThat(run.solution().part1().derivative(function, x, h)).isEqualTo(answer);
    Counterexample shown = new Counterexample("", "", "");
    if (!expected.isEmpty()) {
      shown = run.wrong(expected, answer, "").counterexample().orElseThrow();
    }
    calls.add(run.latest());
    return shown;
  }

  private Finding lost(String message, Counterexample shown) {
    return new Finding(
        Task.DERIVATIVE, Status.FAILED, message, Optional.of(shown), Optional.empty(), calls, 0);
  }

  private static TaskReport then(Finding finding) {
    return report(finding.status(), finding.counterexample());
  }

  private static TaskReport report(Status status, Optional<Counterexample> counterexample) {
    return new TaskReport(
        "part1.derivative",
        "",
        0,
        12,
        status,
        "",
        Optional.empty(),
        counterexample,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        List.of());
  }

  private String write(
      Finding finding, Optional<Misconception> known, TaskReport then, boolean colour) {
    return Transcript.write(
        new Replayed(finding, known, List.of(), List.of()), then, reference, false, colour);
  }

  private static String golden(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(TranscriptTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
