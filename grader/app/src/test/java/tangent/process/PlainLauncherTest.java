package tangent.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PlainLauncherTest {

  /** It leaves a file where it runs, which would lie there until the class is graded. */
  @Test
  void aProgramsFolderGoesWithIt(@TempDir Path workspace) throws Exception {
    Process process =
        PlainLauncher.inFoldersOf(workspace)
            .start(
                List.of("-Xlog:gc*:file=left.txt", "-XshowSettings:properties", "-version"),
                List.of());

    String place = "user.dir = " + workspace.toRealPath().resolve("work");
    assertThat(process.errorReader().lines()).anyMatch(line -> line.contains(place));

    while (!filesIn(workspace).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  private static List<Path> filesIn(Path folder) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
