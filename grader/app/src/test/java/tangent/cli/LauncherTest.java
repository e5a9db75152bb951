package tangent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tangent.process.Shutdown;

/** Two processes that look like one; what ends them is tried in {@code GraderProcessTest}. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

  @TempDir Path folder;

  private Process start(String... arguments) throws IOException {
    return start(Launcher.class, arguments);
  }

  private Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(program.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  @Test
  void itsWordsAndItsStatusAreThoseOfTheSecond() throws Exception {
    Process process = start("grade", "nowhere");

    assertThat(process.waitFor()).isEqualTo(Main.USAGE);
    assertThat(Files.readString(folder.resolve("out"))).isEmpty();
    assertThat(Files.readString(folder.resolve("err"))).containsOnlyOnce("nowhere");
  }

  /** {@code kill -9} of the process that a user sees leaves none that goes on. */
  @Test
  void nobodyOutlivesAFirstThatIsKilled() throws Exception {
    Process process = start("grade", Path.of("../../solutions").toAbsolutePath().toString());
    List<ProcessHandle> others = List.of();
    while (others.stream().noneMatch(LauncherTest::isSecond)) {
      assertThat(process.isAlive()).isTrue();
      others = process.descendants().toList();
    }
    // By then the second looks after the first.
    while (!Files.readString(folder.resolve("err")).contains("Grading")) {
      assertThat(process.isAlive()).isTrue();
      Thread.onSpinWait();
    }

    process.destroyForcibly();

    for (ProcessHandle each : others) {
      assertThat(each.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
    }
  }

  /** Ctrl-C within the first tenths of a second, which Java spends on its own start. */
  @Test
  void whoIsStoppedBeforeAnythingHasBegunSaysNothing() throws Exception {
    Process process = start(StoppedAtOnce.class);

    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    assertThat(Files.readString(folder.resolve("out"))).isEqualTo("goes on: false, stopped: true");
  }

  /** Begins when Java has begun to end. */
  static final class StoppedAtOnce {

    public static void main(String[] arguments) {
      Runtime.getRuntime().addShutdownHook(new Thread(StoppedAtOnce::begin));
    }

    private static void begin() {
      try {
        boolean goesOn = new Launcher().run(List.of("true"), false);
        System.out.printf("goes on: %s, stopped: %s", goesOn, Shutdown.hasBegun());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static boolean isSecond(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains(Launcher.STARTED);
  }
}
