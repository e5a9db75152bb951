package tangent.course.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import tangent.grade.ReportFolder;

/** Keeps two runs from writing into one folder. */
record RunLock(Path folder, ReportFolder reports, FileLock lock) implements AutoCloseable {

  static final String FILE = ".lock";

  /** A run that was killed may be at work a moment longer, until it sees that it was. */
  private static final int TRIES = 20;

  private static final Duration PAUSE = Duration.ofMillis(100);

  /**
   * @throws UnusableResults if another run is at work in the folder
   */
  static RunLock of(Path folder, ReportFolder reports) throws IOException, UnusableResults {
    FileChannel file =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    @Nullable FileLock lock = tried(file);
    for (int i = 1; lock == null && i < TRIES; i++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      lock = tried(file);
    }
    if (lock == null || Files.notExists(folder.resolve(FILE))) {
      file.close();
      throw new UnusableResults(
          "Another run is writing into " + folder + ": wait for it, or name another --out.");
    }
    return new RunLock(folder, reports, lock);
  }

  private static @Nullable FileLock tried(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException sameProgram) {
      // As if another program held it.
      return null;
    }
  }

  /** A run that was refused leaves nothing that could be taken for a class. */
  @Override
  public void close() throws IOException {
    try {
      if (Files.notExists(folder.resolve(ClassFolder.STUDENTS))) {
        Files.delete(folder.resolve(FILE));
      }
    } finally {
      lock.acquiredBy().close();
    }
    reports.removeIfUnused();
  }
}
