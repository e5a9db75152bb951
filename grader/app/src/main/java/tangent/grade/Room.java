package tangent.grade;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import tangent.process.Shutdown;

/** Whether a folder takes what will be written there: better known before a grade than after it. */
public final class Room {

  /** The largest report: a grade of two megabytes, and pages and pictures made of it. */
  static final int REPORT = 4 << 20;

  /** The grader's two programs, and the classes of a submission several times over. */
  static final int WORKSPACE = 8 << 20;

  private Room() {}

  /** Writes so many bytes into the folder and takes them away again. */
  static void insist(Path folder, int bytes) throws IOException {
    // Whoever stops the grader meanwhile must not find the file afterwards.
    Lock end = Shutdown.putOff();
    try {
      Path file = Files.createTempFile(folder, ".grade", ".tmp");
      try {
        Files.write(file, new byte[bytes]);
      } finally {
        Files.deleteIfExists(file);
      }
    } finally {
      end.unlock();
    }
  }

  /** Whether something could not be written because no room was left, by whatever limit. */
  public static boolean isLacking(Throwable failure) {
    String words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return failure instanceof IOException
        && Stream.of("no space left", "not enough space", "quota exceeded", "file too large")
            .anyMatch(words::contains);
  }

  /** Why a file could not be written, in a word or two. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (failure instanceof NoSuchFileException || failure instanceof NotDirectoryException) {
      return "there is no such folder";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "something else has this name";
    }
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
