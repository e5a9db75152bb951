package tangent.remote;

import java.io.IOException;
import java.nio.file.Path;
import tangent.contract.Solution;
import tangent.process.ProgramJar;
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
   * Writes {@code worker.jar} into a folder, with the packages that a worker is made of.
   *
   * @return where it is
   */
  public static Path writeTo(Path folder) throws IOException {
    return ProgramJar.write(
        folder.resolve("worker.jar"), Solution.class, Channel.class, WorkerMain.class);
  }
}
