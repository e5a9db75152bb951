package tangent.grade;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.compile.FileState;
import tangent.compile.Replacement;
import tangent.intake.Submission;
import tangent.remote.Limits;
import tangent.remote.RemoteSolution;
import tangent.remote.WorkerLauncher;
import tangent.task.Task;
import tangent.worker.Recorded;

/** The processes in which one submission's classes run. */
final class StudentProcess implements AutoCloseable {

  private static final String VALUE = Task.FORWARD.file();
  private static final String LOSS_GRADIENT = Task.LOSS3.file();

  private final Isolation isolation;
  private final CompileService compiler;
  private final Submission submission;
  private final Path folder;
  private final RemoteSolution solution;

  /**
   * @param folder a fresh one, for what the processes read
   */
  StudentProcess(
      Isolation isolation,
      CompileService compiler,
      Submission submission,
      Compilation compilation,
      Path folder,
      Limits patience)
      throws IOException {
    this.isolation = isolation;
    this.compiler = compiler;
    this.submission = submission;
    this.folder = folder;
    this.solution =
        new RemoteSolution(
            workerOn(compilation, "classes.jar"), this::workerOnSoundValues, patience);
  }

  RemoteSolution solution() {
    return solution;
  }

  private WorkerLauncher workerOn(Compilation compilation, String name) throws IOException {
    Path classes = folder.resolve(name);
    compilation.writeTo(classes);
    return isolation.worker(classes);
  }

  /**
   * Starts workers on the student's LossGradient with the recorder in place of the student's Value.
   */
  private Optional<WorkerLauncher> workerOnSoundValues() {
    try {
      Compilation compilation =
          compiler.compile(submission, new Replacement(VALUE, recorder(), List.of(Recorded.class)));
      return compilation.state(LOSS_GRADIENT) == FileState.COMPILED
          ? Optional.of(workerOn(compilation, "sound.jar"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String recorder() throws IOException {
    try (InputStream file =
        StudentProcess.class.getResourceAsStream("/tangent/recorder/" + VALUE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    solution.close();
  }
}
