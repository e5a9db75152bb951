package tangent.course.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing into one folder. */
record RunLock(FileLock lock) implements AutoCloseable {

  private static final String FILE = ".lock";

  /** A run that was killed may be at work a moment longer, until it sees that it was. */
  private static final int TRIES = 20;

  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * @throws UnusableResults if another run is at work in the folder
   */
  static RunLock of(Path folder) throws IOException, UnusableResults {
    FileChannel file =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = tried(file);
    for (int i = 1; lock == null && i < TRIES; i++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      lock = tried(file);
    }
    if (lock == null) {
      file.close();
      throw new UnusableResults(
          "Another run is writing into " + folder + ": wait for it, or name another --out.");
    }
    return new RunLock(lock);
  }

  private static @Nullable FileLock tried(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException sameProgram) {
      // As if another program held it.
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.acquiredBy().close();
  }
}
