package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tangent.grade.ImpatientGrader;
import tangent.intake.UnusableSubmission;
import tangent.report.Annotations;
import tangent.report.GradeReport;
import tangent.report.TerminalSummary;
import tangent.sandbox.SandboxChoice;

/**
 * A grader, warm, and what there is to be stolen or spoilt around it: one for all tests of a class.
 */
final class Scene implements BeforeAllCallback, AfterAllCallback {

  /** Until then the kernel has ended a process that was killed, however busy the machine is. */
  private static final long PATIENCE_SECONDS = 60;

  private final SandboxChoice choice;
  private Path home;
  private ImpatientGrader grader;
  private Bait bait;

  Scene(SandboxChoice choice) {
    this.choice = choice;
  }

  /**
   * Grades the reference: whatever runs for all submissions runs from here on, and what an attack
   * is laid over is right.
   */
  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    home = Files.createTempDirectory("scene");
    bait = new Bait(home);
    grader = new ImpatientGrader(choice);
    Path reference = Attack.reference(home.resolve("reference"));
    new Expectation(List.of()).assertMetBy(grader.gradePatiently(reference, home.resolve("out")));
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
      GradeReport report = grade(expected, submission, folder.resolve("out"));
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

  private GradeReport grade(Expectation expected, Path submission, Path out) throws Exception {
    return expected.meetsDeadlines()
        ? grader.grade(submission, out)
        : grader.gradePatiently(submission, out);
  }

  /** Grades an attack that nothing stops. */
  GradeReport gradeUnguarded(Attack attack, Path folder) throws Exception {
    Path submission = attack.layOut(Files.createDirectory(folder.resolve("s")), bait.words());
    return grader.gradePatiently(submission, folder.resolve("out"));
  }

  private void assertNothingTold(GradeReport report, Path out) throws IOException {
    for (String secret : bait.secrets()) {
      assertThat(TerminalSummary.write(report, true, 80)).doesNotContain(secret);
      assertThat(Annotations.write(report, "src/main/java")).doesNotContain(secret);
      assertThat(files(out))
          .isNotEmpty()
          .allSatisfy(
              file -> assertThat(file).content(StandardCharsets.ISO_8859_1).doesNotContain(secret));
    }
  }

  /** Texts and pictures alike: the secrets are plain letters. */
  private static List<Path> files(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).toList();
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
    return process.info().commandLine().orElse("").contains("tangent.compiler.CompilerMain");
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    grader.close();
    bait.close();
    try (Stream<Path> tree = Files.walk(home)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
