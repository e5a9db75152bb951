package tangent.grade;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import tangent.process.Shutdown;

/** Files of one folder, all of which are written whole before the first takes its place. */
public final class WholeFiles implements AutoCloseable {

  private final Path folder;
  private final Map<String, byte[]> files;

  /**
   * Writes them beside their places.
   *
   * @param files by their names in the folder, in the order in which they take their places
   */
  WholeFiles(Path folder, Map<String, byte[]> files) throws IOException {
    this.folder = folder;
    this.files = files;
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path whole = whole(file.getKey());
        Files.createDirectories(whole.getParent());
        Files.write(whole, file.getValue());
      }
    } catch (IOException e) {
      close();
      throw e;
    }
  }

  /**
   * Writes files, each whole or not at all, whoever stops the grader meanwhile.
   *
   * @throws UnwritableReport if the folder does not take them
   */
  public static void write(Path folder, Map<String, byte[]> files) throws UnwritableReport {
    Lock end = Shutdown.putOff();
    try (WholeFiles whole = new WholeFiles(folder, files)) {
      whole.takePlace();
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    } finally {
      end.unlock();
    }
  }

  /** Whether a file of this name is one that was being written when the grader was killed. */
  public static boolean isHalf(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(".") && name.endsWith(".tmp");
  }

  void takePlace() throws IOException {
    for (String name : files.keySet()) {
      move(whole(name), folder.resolve(name));
    }
  }

  @Override
  public void close() throws IOException {
    for (String name : files.keySet()) {
      Files.deleteIfExists(whole(name));
    }
  }

  /** Not a temporary file of Java's, which only its owner could read. */
  private Path whole(String name) {
    Path file = folder.resolve(name);
    return file.resolveSibling(half(file.getFileName().toString()));
  }

  /** How a file is called until it takes its place. */
  static String half(String name) {
    return "." + name + ".tmp";
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
