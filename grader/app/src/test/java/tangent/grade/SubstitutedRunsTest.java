package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static tangent.contract.Substitute.DERIVATIVE;
import static tangent.contract.Substitute.IDLE_BACKWARD;
import static tangent.contract.Substitute.LOSS3;
import static tangent.contract.Substitute.SLOPES;
import static tangent.contract.Substitute.STEP;
import static tangent.contract.Substitute.VALUE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.assignment.property.HiddenProperties;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.contract.Substitute;
import tangent.intake.Intake;
import tangent.process.Budget;
import tangent.remote.CallLimits;
import tangent.remote.RemoteSolution;
import tangent.run.PropertyRunner;
import tangent.run.TaskRun;
import tangent.sandbox.SandboxChoice;

/** Which programs a submission is run in, besides its own: none without need, each once. */
class SubstitutedRunsTest {

  private static final PropertyRunner RUNNER = new PropertyRunner(HiddenProperties.CLASSES);

  private static final String PART1 = "derivatives/part1/NumericalDerivative.java";
  private static final String PART2 = "derivatives/part2/GradientDescent.java";
  private static final String VALUE_FILE = "derivatives/part3/Value.java";
  private static final String LOSS = "derivatives/part3/LossGradient.java";

  @TempDir static Path temporary;
  private static StudentProcesses isolation;
  private static CompileService compiler;

  @BeforeAll
  static void start() throws Exception {
    isolation = new StudentProcesses(SandboxChoice.NONE, temporary);
    compiler = new CompileService(isolation.compilers(), temporary);
  }

  @AfterAll
  static void end() {
    compiler.close();
  }

  @Test
  void whatIsNotBegunIsRunOnce() throws Exception {
    assertThat(programs(Path.of("../../starter"))).isEmpty();
  }

  @Test
  void whatIsRightIsRunOnceMoreForItsGradient() throws Exception {
    assertThat(programs(Path.of("../../solutions"))).containsExactly(Set.of(IDLE_BACKWARD));
  }

  @Test
  void tasksAboveTheSameLostOnesShareAProgram(@TempDir Path folder) throws Exception {
    new SolutionsCopy(folder)
        .with(PART1, "return rise / run;", "return -rise / run;")
        .with(
            PART1,
            "slopes[i] = derivative(function, xs[i], h);",
            "slopes[xs.length - 1 - i] = derivative(function, xs[i], h);")
        .with(PART2, "return w - learningRate", "return w + learningRate")
        .with(VALUE_FILE, "operand.grad += value.grad", "operand.grad = value.grad")
        .with(LOSS, "Value.of(4)", "Value.of(3)");
    assertThat(programs(folder))
        .containsExactlyInAnyOrder(
            Set.of(DERIVATIVE),
            Set.of(DERIVATIVE, SLOPES),
            Set.of(STEP),
            Set.of(VALUE),
            Set.of(VALUE, LOSS3),
            Set.of(VALUE, LOSS3, IDLE_BACKWARD));
  }

  /** The programs that are asked for, each as often as it is made. */
  private static List<Set<Substitute>> programs(Path submission) throws Exception {
    Compilation compilation = compiler.compile(Intake.of(submission), Budget.ofSubmission());
    List<Set<Substitute>> asked = new ArrayList<>();
    Path own = Files.createTempDirectory(temporary, "own").resolve("s.jar");
    compilation.writeTo(own);
    try (RemoteSolution solution =
        new RemoteSolution(
            isolation.worker(own),
            substitutes -> {
              asked.add(Set.copyOf(substitutes));
              return changed(compilation, substitutes).map(jar -> isolation.worker(jar));
            },
            CallLimits.USUAL)) {
      TaskRun run = new TaskRun(solution, RUNNER.samples(Kit.DEFAULT_SEED));
      RUNNER.examine(run, task -> {});
    }
    return asked;
  }

  private static Optional<Path> changed(Compilation compilation, Set<Substitute> substitutes) {
    try {
      Optional<Compilation> changed =
          compiler.substitute(compilation, substitutes, Budget.ofSubmission());
      Path jar = Files.createTempDirectory(temporary, "changed").resolve("s.jar");
      if (changed.isPresent()) {
        changed.get().writeTo(jar);
      }
      return changed.map(present -> jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
