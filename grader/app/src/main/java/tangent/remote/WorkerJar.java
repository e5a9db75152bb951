package tangent.remote;

import java.io.IOException;
import java.nio.file.Path;
import tangent.contract.Solution;
import tangent.process.ProgramJar;
import tangent.process.StoredProgram;
import tangent.wire.Channel;
import tangent.worker.WorkerMain;

/**
 * The worker's classes in a jar of their own.
 *
 * <p>The grader's own jar holds properties and solutions, so that it must never be on a worker's
 * class path.
 */
public final class WorkerJar {

  private WorkerJar() {}

  /**
   * Writes {@code worker.jar} into a folder, and finds or makes an archive of its classes.
   *
   * <p>The archive is there before the first worker starts, or not at all: with it a JVM gives
   * objects other hash codes, and the same code should be graded in the same way on a machine.
   */
  public static StoredProgram packed(Path folder) throws IOException {
    return StoredProgram.pack(
        folder.resolve("worker.jar"),
        new WorkerTraining(),
        Solution.class,
        Channel.class,
        WorkerMain.class);
  }

  /** Writes {@code worker.jar} into a folder, and has workers start from there alone. */
  public static StoredProgram plain(Path folder) throws IOException {
    return StoredProgram.plain(writeTo(folder));
  }

  /**
   * Writes {@code worker.jar} into a folder, with the packages that a worker is made of.
   *
   * @return where it is
   */
  public static Path writeTo(Path folder) throws IOException {
    return ProgramJar.write(
        folder.resolve("worker.jar"), Solution.class, Channel.class, WorkerMain.class);
  }
}
