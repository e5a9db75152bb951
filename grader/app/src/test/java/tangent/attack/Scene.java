package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tangent.grade.ImpatientGrader;
import tangent.intake.UnusableSubmission;
import tangent.report.Annotations;
import tangent.report.GradeReport;
import tangent.report.TerminalSummary;
import tangent.sandbox.SandboxChoice;

/** A grader and what there is to be stolen or spoilt around it. */
final class Scene implements AutoCloseable {

  /** Until then the kernel has ended a process that was killed, however busy the machine is. */
  private static final long PATIENCE_SECONDS = 60;

  private final ImpatientGrader grader;
  private final Bait bait;

  Scene(SandboxChoice choice, Path home) throws Exception {
    bait = new Bait(home);
    grader = new ImpatientGrader(choice);
  }

  Bait bait() {
    return bait;
  }

  /**
   * Grades the reference: whatever runs for all submissions runs from here on, and what an attack
   * is laid over is right.
   */
  void warmUp(Path folder) throws Exception {
    Path reference = Attack.reference(folder.resolve("reference"));
    new Expectation(List.of()).assertMetBy(grader.grade(reference, folder.resolve("out")));
  }

  /** Grades an attack and looks around. */
  void assertHarmless(Attack attack, Path folder) throws Exception {
    Path home = Files.createDirectory(folder.resolve("submission"));
    Path submission = attack.layOut(home, bait.words());
    SortedMap<String, String> before = bait.contents();
    Set<ProcessHandle> running = processes();

    Expectation expected = attack.expected().filledIn(bait.words());
    String refusal = expected.refusal();
    if (refusal.isEmpty()) {
      GradeReport report = grader.grade(submission, folder.resolve("out"));
      expected.assertMetBy(report);
      assertNothingTold(report, folder.resolve("out"));
    } else {
      assertThatThrownBy(() -> grader.grade(submission, folder.resolve("out")))
          .isInstanceOf(UnusableSubmission.class)
          .hasMessageContaining(refusal);
    }

    assertThat(bait.contents()).isEqualTo(before);
    assertThat(bait.wasCalled()).isFalse();
    assertThat(bait.leftBehind(home)).isEmpty();
    assertEnded(running);
  }

  /** Grades an attack that nothing stops. */
  GradeReport gradeUnguarded(Attack attack, Path folder) throws Exception {
    Path submission = attack.layOut(Files.createDirectory(folder.resolve("s")), bait.words());
    return grader.grade(submission, folder.resolve("out"));
  }

  private void assertNothingTold(GradeReport report, Path out) throws IOException {
    for (String secret : bait.secrets()) {
      assertThat(TerminalSummary.write(report, true)).doesNotContain(secret);
      assertThat(Annotations.write(report, "src/main/java")).doesNotContain(secret);
      try (Stream<Path> files = Files.list(out)) {
        assertThat(files.toList())
            .isNotEmpty()
            .allSatisfy(file -> assertThat(file).content().doesNotContain(secret));
      }
    }
  }

  private static Set<ProcessHandle> processes() {
    return ProcessHandle.current().descendants().collect(Collectors.toSet());
  }

  /**
   * A compiler that has broken down over a bomb is replaced by another; of all else nothing stays.
   */
  private static void assertEnded(Set<ProcessHandle> before) throws Exception {
    Set<ProcessHandle> left = new HashSet<>(processes());
    left.removeAll(before);
    left.removeIf(Scene::isCompiler);
    for (ProcessHandle process : left) {
      assertThat(process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  private static boolean isCompiler(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("tangent.compiler.Main");
  }

  @Override
  public void close() throws IOException {
    grader.close();
    bait.close();
  }
}
