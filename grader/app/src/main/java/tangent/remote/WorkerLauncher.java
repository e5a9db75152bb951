package tangent.remote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import tangent.process.JavaLauncher;
import tangent.worker.WorkerMain;

/**
 * Starts a worker: a process that runs {@link WorkerMain} with pipes for its three standard
 * streams.
 */
@FunctionalInterface
public interface WorkerLauncher {

  Process start() throws IOException;

  /**
   * Starts workers that may read their own classes, the student's, and nothing else.
   *
   * @param workerJar what {@link WorkerJar} wrote; it stands first on the class path, so that no
   *     class of the student's can stand in front of ours
   * @param classes the student's classes
   */
  static WorkerLauncher on(JavaLauncher launcher, Path workerJar, Path classes) {
    String path = workerJar + File.pathSeparator + classes;
    return () ->
        launcher.start(
            List.of("-cp", path, WorkerMain.class.getName()), List.of(workerJar, classes));
  }
}
