package tangent.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program of the grader's own for another process: a jar, and beside it, where there is one, an
 * archive of its classes as a JVM has them in memory, which saves half of the start.
 */
public record PackedProgram(Path jar, Optional<Path> archive) {

  /** The JVM's options for it; an archive that does not fit is left aside in silence. */
  public List<String> options() {
    return archive.map(file -> List.of("-XX:SharedArchiveFile=" + file)).orElse(List.of());
  }

  /** What the process must be able to read. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>(List.of(jar));
    archive.ifPresent(files::add);
    return files;
  }

  /** Runs a program once, so that the JVM can note what it loads. */
  public interface Training {

    /**
     * Runs it to its end.
     *
     * @param options for its JVM, besides those that it needs itself
     * @param folder empty, and removed afterwards
     */
    void run(Path jar, List<String> options, Path folder) throws IOException;
  }
}
