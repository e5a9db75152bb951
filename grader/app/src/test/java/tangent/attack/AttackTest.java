package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tangent.grade.ImpatientGrader;
import tangent.intake.UnusableSubmission;
import tangent.report.GradeReport;
import tangent.sandbox.NeedsSandbox;
import tangent.sandbox.SandboxChoice;
import tangent.task.Status;
import tangent.task.Task;

/** Every attack, graded like any submission. */
@NeedsSandbox
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Tag("attacks")
class AttackTest {

  @TempDir static Path home;
  static ImpatientGrader grader;
  static Bait bait;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws Exception {
    bait = new Bait(home);
    grader = new ImpatientGrader(SandboxChoice.BUBBLEWRAP);
  }

  @AfterAll
  static void close() throws IOException {
    grader.close();
    bait.close();
  }

  static List<Attack> attacks() throws IOException {
    return Attack.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void anAttackCostsItsOwnTasksAndReachesNothing(Attack attack) throws Exception {
    Path submission = attack.layOut(folder.resolve("submission"), bait.words());

    assertHarmless(submission, attack.expected());
  }

  /** The walls are what stops it, so without them it must get through. */
  @Test
  void withoutASandboxTheSameAttackGetsThrough() throws Exception {
    Attack attack = Attack.named("reach");
    try (Bait own = new Bait(folder);
        ImpatientGrader bare = new ImpatientGrader(SandboxChoice.NONE)) {
      Path submission = attack.layOut(folder.resolve("submission"), own.words());

      GradeReport report = bare.grade(submission, folder.resolve("out"));

      assertThat(statuses(report)).isEqualTo(attack.expectedWithoutSandbox().statuses());
      assertThat(Files.readString(folder.resolve("out/grade.json"))).contains(own.secret());
      assertThat(own.wasCalled()).isTrue();
    }
  }

  static List<MadeAttack> made() {
    return MadeAttacks.all();
  }

  @ParameterizedTest
  @MethodSource("made")
  void anAttackOnIntakeOrCompilerCostsItsOwnFiles(MadeAttack attack) throws Exception {
    Path submission = attack.maker().make(Files.createDirectory(folder.resolve("submission")));

    // A bomb costs a compiler its life: one of its own.
    try (ImpatientGrader own = new ImpatientGrader(SandboxChoice.BUBBLEWRAP)) {
      assertThat(statuses(own.grade(submission, folder.resolve("out"))))
          .isEqualTo(attack.expected().statuses());
    }

    assertNoSecretIn(folder.resolve("out"));
    assertThat(Files.list(folder)).as("nothing is unpacked beside it").hasSize(2);
  }

  @Test
  void anArchiveOfCountlessFilesIsRefused() throws Exception {
    Path submission = MadeAttacks.countless(Files.createDirectory(folder.resolve("submission")));

    assertThatThrownBy(() -> grader.grade(submission, folder.resolve("out")))
        .isInstanceOf(UnusableSubmission.class);
  }

  private void assertHarmless(Path submission, Expectation expected) throws Exception {
    SortedMap<String, String> before = bait.contents();
    Set<ProcessHandle> running = processes();

    GradeReport report = grader.grade(submission, folder.resolve("out"));

    assertThat(statuses(report)).isEqualTo(expected.statuses());
    assertThat(bait.contents()).isEqualTo(before);
    assertThat(bait.wasCalled()).isFalse();
    assertThat(left(running)).isEmpty();
    assertNoSecretIn(folder.resolve("out"));
  }

  private static Map<Task, Status> statuses(GradeReport report) {
    Map<Task, Status> statuses = new EnumMap<>(Task.class);
    report.tasks().forEach(task -> statuses.put(Task.of(task.id()).orElseThrow(), task.status()));
    return statuses;
  }

  private static Set<ProcessHandle> processes() {
    return ProcessHandle.current().descendants().collect(Collectors.toSet());
  }

  /** The compiler stays; of everything else nothing may. */
  private static Set<ProcessHandle> left(Set<ProcessHandle> before) {
    Set<ProcessHandle> left = new HashSet<>(processes());
    left.removeAll(before);
    return left;
  }

  private static void assertNoSecretIn(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      List<Path> written = files.toList();
      assertThat(written).isNotEmpty();
      for (Path file : written) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContain(bait.secret());
      }
    }
  }
}
