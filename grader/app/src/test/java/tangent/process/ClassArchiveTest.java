package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tangent.contract.Solution;
import tangent.wire.Channel;
import tangent.worker.WorkerMain;

/** Archives are made once, fit, are nobody else's, and are left aside where anything is wrong. */
@EnabledOnOs(OS.LINUX)
class ClassArchiveTest {

  @TempDir static Path folder;

  private static byte[] jar;
  private static Path cache;

  /** What two graders found that began at the same moment, with nothing there. */
  private static List<Optional<PackedProgram>> together;

  @BeforeAll
  static void makeTwoAtOnce() throws IOException {
    jar = ProgramJar.bytes(Solution.class, Channel.class, WorkerMain.class);
    cache = folder.resolve("home").resolve("tangent");
    System.setProperty(CacheFolder.PROPERTY, cache.toString());
    cache = CacheFolder.open().orElseThrow();
    CompletableFuture<Optional<PackedProgram>> other =
        CompletableFuture.supplyAsync(() -> archive().foundOrMade(ClassArchiveTest::train));
    together = List.of(archive().foundOrMade(ClassArchiveTest::train), other.join());
  }

  @AfterAll
  static void forget() {
    System.clearProperty(CacheFolder.PROPERTY);
  }

  private static ClassArchive archive() {
    return new ClassArchive(cache, "worker", jar);
  }

  private static void train(Path program, List<String> options, Path work) throws IOException {
    try (TrainingLauncher launcher = new TrainingLauncher(options, work)) {
      launcher.start(List.of("-cp", program.toString(), WorkerMain.class.getName()), List.of());
    }
  }

  private static void neverTrain(Path program, List<String> options, Path work) throws IOException {
    throw new IOException("It was to be there already.");
  }

  @Test
  void eachOfTwoAtOnceHasOneThatItsJvmTakes() throws Exception {
    for (Optional<PackedProgram> one : together) {
      assertThat(statusOf(one.orElseThrow(), "-Xshare:on")).isEqualTo("0 ");
    }
  }

  @Test
  void theNextOneFindsItAndMakesNothing() {
    assertThat(archive().foundOrMade(ClassArchiveTest::neverTrain)).isPresent();
  }

  @Test
  void nobodyElseMayEnterTheFoldersAndNothingElseIsLeftInThem() throws IOException {
    assertThat(permissions(cache)).isEqualTo("rwx------");
    assertThat(permissions(archive().folder())).isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(archive().folder())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.equals("worker.jar") || name.endsWith(".jsa"));
    }
  }

  @Test
  void oneOfAnotherProgramIsLeftAsideInSilence() throws Exception {
    PackedProgram right = together.get(0).orElseThrow();
    Path other =
        Files.write(folder.resolve("other.jar"), ProgramJar.bytes(Channel.class, WorkerMain.class));
    PackedProgram wrong = new PackedProgram(other, right.archive());
    assertThat(statusOf(wrong, "-Xshare:auto")).isEqualTo("0 ");
    assertThat(statusOf(wrong, "-Xshare:on")).isNotEqualTo("0 ");
  }

  @Test
  void oneThatIsCutShortIsThrownAwayAndNotUsed() throws IOException {
    byte[] another = ProgramJar.bytes(Channel.class);
    ClassArchive broken = new ClassArchive(cache, "worker", another);
    Path whole = together.get(0).orElseThrow().archive().orElseThrow();
    Path there = Files.createDirectory(broken.folder()).resolve(whole.getFileName());
    Files.setPosixFilePermissions(broken.folder(), PosixFilePermissions.fromString("rwx------"));
    byte[] bytes = Files.readAllBytes(whole);
    bytes[bytes.length / 2] ^= 1;
    Files.write(there, bytes);
    assertThat(broken.foundOrMade(ClassArchiveTest::neverTrain)).isEmpty();
    assertThat(there).doesNotExist();
  }

  @Test
  void anOtherJdkOrAnOtherProgramHasAFolderOfItsOwn() throws IOException {
    byte[] other = ProgramJar.bytes(Channel.class);
    assertThat(new ClassArchive(cache, "worker", other).folder()).isNotEqualTo(archive().folder());
    assertThat(Digest.of(jar, "JDK 1".getBytes())).isNotEqualTo(Digest.of(jar, "JDK 2".getBytes()));
    assertThat(new String(Digest.ofJdk()))
        .contains(System.getProperty("java.home"), System.getProperty("java.vm.version"));
  }

  @Test
  void aCacheThatIsNotOursAloneIsNotUsed() throws IOException {
    String usual = System.getProperty(CacheFolder.PROPERTY);
    try {
      Path open = Files.createDirectory(folder.resolve("open"));
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
      Path link = Files.createSymbolicLink(folder.resolve("link"), cache);
      Path file = Files.writeString(folder.resolve("file"), "");
      for (String unusable :
          List.of("", open.toString(), link.toString(), file.toString(), file + "/below")) {
        System.setProperty(CacheFolder.PROPERTY, unusable);
        assertThat(CacheFolder.open()).as(unusable).isEmpty();
      }
    } finally {
      System.setProperty(CacheFolder.PROPERTY, usual);
    }
  }

  @Test
  void aProgramWhoseCacheIsEmptiedMeanwhileStartsFromItsOwnJar() throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    StoredProgram program =
        StoredProgram.pack(
            work.resolve("worker.jar"),
            ClassArchiveTest::neverTrain,
            Solution.class,
            Channel.class,
            WorkerMain.class);
    assertThat(program.now().jar()).isEqualTo(archive().folder().resolve("worker.jar"));
    Path aside = Files.move(archive().folder(), folder.resolve("aside"));
    try {
      assertThat(program.now().jar()).isEqualTo(work.resolve("worker.jar"));
      assertThat(program.now().options()).isEmpty();
    } finally {
      Files.move(aside, archive().folder());
    }
  }

  /** The exit status of a worker that nobody asks anything, and what its JVM said. */
  private static String statusOf(PackedProgram program, String share) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", share));
    command.addAll(program.options());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=off"));
    command.addAll(List.of("-cp", program.jar() + ":/nowhere.jar", "-version"));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String said = new String(process.getInputStream().readAllBytes());
    return process.waitFor() + " " + said;
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
