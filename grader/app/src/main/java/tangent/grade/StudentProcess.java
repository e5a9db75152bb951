package tangent.grade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tangent.compile.Compilation;
import tangent.compile.CompileService;
import tangent.contract.Substitute;
import tangent.process.Budget;
import tangent.remote.CallLimits;
import tangent.remote.RemoteSolution;
import tangent.remote.WorkerLauncher;

/** The processes in which one submission's classes run. */
final class StudentProcess implements AutoCloseable {

  private final StudentProcesses isolation;
  private final CompileService compiler;
  private final Compilation compilation;
  private final Path folder;
  private final Budget budget;
  private final RemoteSolution solution;
  private int substituted;

  /**
   * @param folder a fresh one, for what the processes read
   */
  StudentProcess(
      StudentProcesses isolation,
      CompileService compiler,
      Compilation compilation,
      Path folder,
      CallLimits patience,
      Budget budget)
      throws IOException {
    this.isolation = isolation;
    this.compiler = compiler;
    this.compilation = compilation;
    this.folder = folder;
    this.budget = budget;
    this.solution =
        new RemoteSolution(
            workerOn(compilation, "classes.jar"), this::substituted, patience, budget);
  }

  RemoteSolution solution() {
    return solution;
  }

  private WorkerLauncher workerOn(Compilation classes, String name) throws IOException {
    Path jar = folder.resolve(name);
    classes.writeTo(jar);
    return isolation.worker(jar);
  }

  /** Starts workers on the student's classes with substitutes for some of their methods. */
  private Optional<WorkerLauncher> substituted(Set<Substitute> substitutes) {
    try {
      Optional<Compilation> classes = compiler.substitute(compilation, substitutes, budget);
      return classes.isPresent()
          ? Optional.of(workerOn(classes.get(), "substituted" + ++substituted + ".jar"))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    solution.close();
  }
}
