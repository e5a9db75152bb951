package tangent.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tangent.sandbox.NeedsSandbox;

/** The whole program, in trouble: what it says, and what it leaves behind. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class GraderProcessTest {

  private static final int GRADER_FAILED = 3;
  private static final int WRONG_USAGE = 2;

  /** 128 and the number of the signal. */
  private static final int TERMINATED = 128 + 15;

  @TempDir Path folder;
  private Path reference;
  private GraderProcess grader;

  @BeforeEach
  void layOut() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    reference = Attack.reference(Files.createDirectory(folder.resolve("reference")));
    grader = new GraderProcess(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"auto", "none"})
  void toldToStopItLeavesNoProcessNoFileAndNoGrade(String sandbox) throws Exception {
    Path sleeper = Attack.named("never-ending").layOut(empty(), Map.of());
    Files.deleteIfExists(grader.out());
    Process process = grader.grade(sleeper, "--sandbox", sandbox);
    List<ProcessHandle> family = familyWithWorker(process);

    process.destroy();

    assertThat(process.waitFor()).isEqualTo(TERMINATED);
    for (ProcessHandle each : family) {
      assertThat(each.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }
    assertThat(GraderProcess.in(grader.temporary())).isEmpty();
    assertThat(grader.out()).doesNotExist();
    assertThat(grader.said()).isEmpty();
    assertThat(grader.complained())
        .endsWith("Stopped: nothing was graded and nothing was written.\n");
  }

  @Test
  @NeedsSandbox
  void aFullDiskIsToldAndNoFileIsHalfWritten() throws Exception {
    inside("--size", "8192", "--tmpfs", grader.out().toString());

    Process process = grader.grade(reference);

    assertThat(process.waitFor()).isEqualTo(GRADER_FAILED);
    assertThat(grader.complained())
        .contains("The folder of --out can't be written: " + grader.out())
        .contains("No space left on device")
        .doesNotContain("at tangent.");
    assertThat(grader.said()).isEqualTo("left in out:\nleft in temporary:\n");
  }

  @Test
  @NeedsSandbox
  void aFolderThatCanOnlyBeReadIsToldBeforeAnyWork() throws Exception {
    inside("--ro-bind", grader.out().toString(), grader.out().toString());

    Process process = grader.grade(reference);

    assertThat(process.waitFor()).isEqualTo(WRONG_USAGE);
    assertThat(grader.complained())
        .contains("The folder of --out can't be written: " + grader.out())
        .doesNotContain("Grading");
    assertThat(grader.said()).isEqualTo("left in out:\nleft in temporary:\n");
  }

  @Test
  @NeedsSandbox
  void aFullDiskForTemporaryFilesIsTheGradersFailureAndNobodysGrade() throws Exception {
    inside("--size", "65536", "--tmpfs", grader.temporary().toString());

    Process process = grader.grade(reference);

    assertThat(process.waitFor()).isEqualTo(GRADER_FAILED);
    assertThat(grader.complained())
        .contains("nothing was graded and nobody loses points")
        .contains("No space left on device");
    assertThat(grader.said()).isEqualTo("left in out:\nleft in temporary:\n");
  }

  /** The process has 128 megabytes: what floods it must not be kept. */
  @ParameterizedTest
  @ValueSource(strings = {"channel", "giant-sources"})
  @NeedsSandbox
  void whateverIsThrownAtItTheGraderNeedsLittleMemory(String name) throws Exception {
    try (Bait bait = new Bait(folder)) {
      Path submission = Attack.named(name).layOut(empty(), bait.words());

      Process process = grader.grade(submission, "--sandbox", "bubblewrap");

      assertThat(process.waitFor()).as(grader.complained()).isZero();
      assertThat(grader.out()).isDirectoryContaining("glob:**grade.json");
    }
  }

  private Path empty() throws IOException {
    return Files.createDirectory(folder.resolve("submission"));
  }

  /** Once the student's code runs. */
  private static List<ProcessHandle> familyWithWorker(Process grader) {
    List<ProcessHandle> family = List.of();
    while (family.stream().noneMatch(GraderProcessTest::isWorker)) {
      assertThat(grader.isAlive()).isTrue();
      family = grader.descendants().toList();
    }
    return family;
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("tangent.worker.WorkerMain");
  }

  /** Starts it where other disks are in place of some folders, and tells what is left in them. */
  private void inside(String... disks) {
    String script =
        "\"$@\"; status=$?; echo left in out:; ls -A \"$0/out\"; echo left in temporary:;"
            + " ls -A \"$0/temporary\"; exit $status";
    List<String> command = new ArrayList<>(List.of("bwrap", "--dev-bind", "/", "/"));
    command.addAll(List.of(disks));
    command.addAll(List.of("sh", "-c", script, folder.toString()));
    grader.within(command.toArray(String[]::new));
  }
}
