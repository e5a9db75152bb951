package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One run makes the archive, the next ones use it, and no exit status depends on it. */
@EnabledOnOs(OS.LINUX)
class OwnArchiveTest {

  @TempDir Path folder;
  private Path cache;
  private Path jar;

  @BeforeEach
  void packAProgram() throws IOException {
    cache = privateFolder("cache");
    jar = ProgramJar.write(folder.resolve("program.jar"), OwnArchive.class, NotingProgram.class);
  }

  private Path privateFolder(String name) throws IOException {
    return Files.createDirectory(
        folder.resolve(name),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  /** As a grade before has left it. */
  private void hasGraded() throws IOException {
    Files.createDirectory(cache.resolve("worker-0"));
  }

  private OwnArchive archive() {
    return OwnArchive.in(cache, jar).orElseThrow();
  }

  /** What the program says, and after a space its status. */
  private String run(List<String> options, String noted, String status, String... more)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(options);
    command.addAll(List.of(more));
    command.addAll(List.of("-cp", jar.toString(), NotingProgram.class.getName(), noted, status));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return said + " " + process.waitFor();
  }

  private void make() throws Exception {
    hasGraded();
    OwnArchive archive = archive();
    assertThat(run(archive.options(true), "1", "1")).isEqualTo(" 1");
    assertThat(archive.keep(1)).isEqualTo(1);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(cache)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theNextRunTakesItsClassesFromThere() throws Exception {
    make();

    assertThat(files()).singleElement().asString().endsWith(".jsa");
    List<String> options = archive().options(false);
    assertThat(run(options, "", "0", "-Xlog:class+load"))
        .containsPattern("NotingProgram source: shared objects file")
        .endsWith(" 0");
    assertThat(archive().keep(7)).isEqualTo(7);
  }

  @Test
  void noneIsMadeWhereNothingWasGradedBeforeOrWhereTheCommandIsNoModel() throws IOException {
    assertThat(archive().options(true)).isEmpty();
    hasGraded();
    assertThat(archive().options(false)).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void aJvmThatFailsAtItsEndChangesNoStatus() throws Exception {
    hasGraded();
    OwnArchive archive = archive();
    run(archive.options(true), "0", "1");
    assertThat(archive.keep(1)).isZero();
    assertThat(files()).isEmpty();
  }

  @Test
  void aProgramThatWasEndedHasItsOwnStatusAndLeavesNone() throws Exception {
    hasGraded();
    OwnArchive archive = archive();
    run(archive.options(true), "", "143");
    assertThat(archive.keep(143)).isEqualTo(143);
    assertThat(files()).isEmpty();
  }

  /** Such as a submission that can't be read: the next one is a better model. */
  @Test
  void aRunThatWasRefusedLeavesNone() throws Exception {
    hasGraded();
    OwnArchive archive = archive();
    assertThat(run(archive.options(true), "2", "2")).isEqualTo(" 2");
    assertThat(archive.keep(2)).isEqualTo(2);
    assertThat(files()).isEmpty();
  }

  @Test
  void anotherJarAtTheSamePlaceMakesAnotherInItsStead() throws Exception {
    make();
    List<Path> before = files();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

    OwnArchive archive = archive();
    assertThat(run(archive.options(true), "0", "0")).isEqualTo(" 0");
    archive.keep(0);

    assertThat(files()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void onlyAFewStayThoseOfOtherJarsThatWereUsedLast() throws Exception {
    for (int i = 0; i < 6; i++) {
      Path other = Files.createDirectory(cache.resolve("grader-other" + i));
      Files.setLastModifiedTime(other, FileTime.from(Instant.now().minus(Duration.ofHours(6 - i))));
    }
    make();

    assertThat(files()).hasSize(1);
    assertThat(cache.resolve("grader-other2")).doesNotExist();
    assertThat(cache.resolve("grader-other3")).exists();
    assertThat(cache.resolve("worker-0")).exists();
  }

  @Test
  void oneThatIsCutIsNotUsedAndOneThatIsDamagedEndsNoProgram() throws Exception {
    make();
    Path made = files().get(0);
    byte[] bytes = Files.readAllBytes(made);
    Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-------"));
    byte[] damaged = bytes.clone();
    for (int i = bytes.length / 2; i < bytes.length / 2 + 4000; i++) {
      damaged[i] ^= 0x5a;
    }
    Files.write(made, damaged);
    assertThat(run(archive().options(false), "", "0")).isEqualTo(" 0");

    Files.write(made, List.of("cut"));
    assertThat(archive().options(false)).isEmpty();
  }

  @Test
  void oneThatOthersCouldHaveWrittenIsNotUsed() throws Exception {
    make();
    Files.setPosixFilePermissions(
        files().get(0).getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(archive().options(true)).isEmpty();
  }
}
