package tangent.remote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tangent.process.JavaLauncher;
import tangent.process.PackedProgram;
import tangent.process.StoredProgram;
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
    PackedProgram worker = new PackedProgram(workerJar, Optional.empty());
    return () -> start(launcher, worker, classes);
  }

  /** The same of a worker that may lie in the cache. */
  static WorkerLauncher on(JavaLauncher launcher, StoredProgram worker, Path classes) {
    return () -> start(launcher, worker.now(), classes);
  }

  private static Process start(JavaLauncher launcher, PackedProgram worker, Path classes)
      throws IOException {
    List<String> arguments = new ArrayList<>(worker.options());
    String path = worker.jar() + File.pathSeparator + classes;
    arguments.addAll(List.of("-cp", path, WorkerMain.class.getName()));
    List<Path> readable = new ArrayList<>(worker.files());
    readable.add(classes);
    return launcher.start(arguments, readable);
  }
}
