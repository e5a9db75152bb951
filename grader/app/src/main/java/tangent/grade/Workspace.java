package tangent.grade;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import tangent.process.Shutdown;

/**
 * A folder of the grader's own for the time of its work; nothing is written anywhere else, save the
 * report.
 */
public final class Workspace implements AutoCloseable, Shutdown.Mess {

  /** There from the start: the end must not need a class, for the jar may have been replaced. */
  private static final FileVisitor<Path> REMOVER =
      new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
            throws IOException {
          Files.deleteIfExists(file);
          return FileVisitResult.CONTINUE;
        }

        /** What is no longer there has been removed by somebody else, who ends just now. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
          if (failed instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
          }
          throw failed;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
            throws IOException {
          Files.deleteIfExists(directory);
          return FileVisitResult.CONTINUE;
        }
      };

  private final Path folder;

  private Workspace(Path folder) {
    this.folder = folder;
  }

  /** A fresh one, for grading. */
  public static Workspace create() throws IOException, UnusableMachine {
    return create("nothing was graded and nobody loses points");
  }

  /**
   * A fresh one, which only this user may enter where the system knows such a thing.
   *
   * @param otherwise what becomes of the work without one, as the end of a sentence
   * @throws UnusableMachine if there is no room for one
   */
  public static Workspace create(String otherwise) throws IOException, UnusableMachine {
    Workspace workspace = null;
    try {
      workspace = new Workspace(Files.createTempDirectory("tangent"));
      Shutdown.tidyUp(workspace);
      Room.insist(workspace.folder, Room.WORKSPACE);
      return workspace;
    } catch (IOException e) {
      if (workspace != null) {
        workspace.close();
      }
      throw UnusableMachine.withoutRoom(otherwise, e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** Until it is gone the end waits for it, and helps. */
  @Override
  public void close() throws IOException {
    tidyUp();
    Shutdown.done(this);
  }

  @Override
  public void tidyUp() throws IOException {
    remove(folder);
  }

  /** Removes a folder with all that is in it; links are removed, not followed. */
  static void remove(Path folder) throws IOException {
    Files.walkFileTree(folder, REMOVER);
  }
}
