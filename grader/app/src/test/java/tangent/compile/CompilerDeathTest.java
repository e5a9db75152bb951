package tangent.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.intake.HandIn;
import tangent.intake.Intake;
import tangent.intake.Submission;
import tangent.process.Budget;
import tangent.process.JavaLauncher;
import tangent.process.PlainLauncher;

/** A compiler's process that fails for reasons of its own: never the student's fault. */
class CompilerDeathTest {

  @TempDir Path temporary;
  private Submission submission;

  @BeforeEach
  void handIn() throws Exception {
    submission = Intake.of(HandIn.in(temporary).withReference(".").folder());
  }

  @Test
  void a_compiler_that_does_not_start_is_the_graders_trouble_and_says_why() throws Exception {
    try (CompileService service = service("echo no such sandbox >&2")) {
      assertThatThrownBy(() -> service.compile(submission, Budget.ofSubmission()))
          .isInstanceOf(IOException.class)
          .hasMessage("the compiler's process did not start: no such sandbox");
    }
  }

  @Test
  void a_compiler_that_babbles_over_the_kits_own_files_too_is_the_graders_trouble()
      throws Exception {
    try (CompileService service = service("printf Rubbish")) {
      assertThatThrownBy(() -> service.compile(submission, Budget.ofSubmission()))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("the kit's own files do not compile");
    }
  }

  @Test
  void an_answer_that_claims_to_be_endless_is_not_believed() throws Exception {
    // R: ready. A: an answer. Then 2,147,483,647 failed units.
    try (CompileService service = service("printf 'RA\\177\\377\\377\\377'; cat /dev/zero")) {
      assertThatThrownBy(() -> service.compile(submission, Budget.ofSubmission()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void a_compiler_that_was_killed_once_is_replaced_and_nobody_is_blamed() throws Exception {
    JavaLauncher real = new PlainLauncher(temporary);
    JavaLauncher dying = shell("printf R; kill -9 $$");
    List<Process> started = new ArrayList<>();
    JavaLauncher launcher =
        (arguments, readable) -> {
          JavaLauncher next = started.isEmpty() ? dying : real;
          started.add(next.start(arguments, readable));
          return started.get(started.size() - 1);
        };
    try (CompileService service = new CompileService(launcher, temporary)) {
      Compilation compilation = service.compile(submission, Budget.ofSubmission());

      assertThat(compilation.setAside()).isEmpty();
      assertThat(compilation.errors()).isEmpty();
      assertThat(compilation.notices()).isEmpty();
    }
    assertThat(started).hasSize(2);
    started.get(1).waitFor();
    assertThat(started).noneMatch(Process::isAlive);
  }

  private CompileService service(String script) throws IOException {
    return new CompileService(shell(script), temporary);
  }

  private static JavaLauncher shell(String script) {
    return (arguments, readable) -> new ProcessBuilder("sh", "-c", script).start();
  }
}
