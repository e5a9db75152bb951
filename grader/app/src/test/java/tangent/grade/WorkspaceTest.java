package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tangent.UserError;
import tangent.process.ProgramJar;
import tangent.process.Shutdown;

/** What the grader leaves behind of its own folder: nothing. */
class WorkspaceTest {

  private static final int FOLDERS = 100;
  private static final int FILES = 50;

  @TempDir Path temporary;

  /** Work that was cut short removes its folder while the grader ends. */
  @Test
  void theEndWaitsForAFolderThatIsBeingRemoved() throws Exception {
    assertLeavesNothing(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        Ending.class);
  }

  /** No class is found in it any more, and the end needs none that was not there at the start. */
  @Test
  void theEndTidiesUpWhereTheJarWasReplacedMeanwhile(@TempDir Path program) throws Exception {
    Path jar =
        ProgramJar.write(
            program.resolve("program.jar"),
            Workspace.class,
            Shutdown.class,
            UserError.class,
            Replacing.class);

    assertLeavesNothing(jar.toString(), Replacing.class);
    assertThat(Files.size(jar)).isZero();
  }

  private void assertLeavesNothing(String classPath, Class<?> program) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                classPath,
                program.getName())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  /** Ends with a workspace, after its own jar was emptied. */
  static final class Replacing {

    private Replacing() {}

    public static void main(String[] arguments) throws IOException, UserError {
      Files.createFile(Workspace.create().folder().resolve("file"));
      Files.write(Path.of(System.getProperty("java.class.path")), new byte[0]);
      System.exit(0);
    }
  }

  /** Ends as soon as another thread has removed a hundredth of a workspace. */
  static final class Ending {

    private Ending() {}

    public static void main(String[] arguments) throws IOException, UserError {
      Workspace workspace = Workspace.create();
      List<Path> folders = new ArrayList<>();
      for (int i = 0; i < FOLDERS; i++) {
        Path folder = Files.createDirectory(workspace.folder().resolve("folder" + i));
        for (int j = 0; j < FILES; j++) {
          Files.createFile(folder.resolve("file" + j));
        }
        folders.add(folder);
      }
      Thread removing =
          new Thread(
              () -> {
                try {
                  workspace.close();
                } catch (IOException e) {
                  throw new IllegalStateException(e);
                }
              });
      removing.setDaemon(true);
      removing.start();
      while (folders.stream().allMatch(Files::exists)) {
        Thread.onSpinWait();
      }
      System.exit(0);
    }
  }
}
