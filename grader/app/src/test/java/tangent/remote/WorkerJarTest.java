package tangent.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerJarTest {

  @TempDir Path folder;

  @Test
  void itHoldsTheWorkersThreePackagesAndNothingElse() throws IOException {
    Set<String> packages = new TreeSet<>();
    try (JarFile jar = new JarFile(WorkerJar.writeTo(folder).toFile())) {
      jar.stream()
          .map(entry -> entry.getName().substring(0, entry.getName().lastIndexOf('/')))
          .forEach(packages::add);
      assertThat(jar.getEntry("tangent/worker/WorkerMain.class")).isNotNull();
    }

    assertThat(packages).containsExactly("tangent/contract", "tangent/wire", "tangent/worker");
  }

  @Test
  void itIsWrittenInTheFolderThatWasGiven() throws IOException {
    assertThat(WorkerJar.writeTo(folder)).isEqualTo(folder.resolve("worker.jar")).exists();
  }
}
