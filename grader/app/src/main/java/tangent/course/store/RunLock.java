package tangent.course.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing into one folder. */
record RunLock(FileLock lock) implements AutoCloseable {

  private static final String FILE = ".lock";

  /**
   * @throws UnusableResults if another run is at work in the folder
   */
  static RunLock of(Path folder) throws IOException, UnusableResults {
    FileChannel file =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = null;
    try {
      lock = file.tryLock();
    } catch (OverlappingFileLockException sameProgram) {
      // As if another program held it.
    }
    if (lock == null) {
      file.close();
      throw new UnusableResults(
          "Another run is writing into " + folder + ": wait for it, or name another --out.");
    }
    return new RunLock(lock);
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
