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

  private StudentProcess(
      StudentProcesses isolation,
      CompileService compiler,
      Compilation compilation,
      Path folder,
      CallLimits patience,
      Budget budget,
      WorkerLauncher launcher) {
    this.isolation = isolation;
    this.compiler = compiler;
    this.compilation = compilation;
    this.folder = folder;
    this.budget = budget;
    this.solution = new RemoteSolution(launcher, this::substituted, patience, budget);
  }

  /**
   * Writes the classes down, for processes that start when they are first asked.
   *
   * @param folder a fresh one, for what the processes read
   */
  static StudentProcess on(
      StudentProcesses isolation,
      CompileService compiler,
      Compilation compilation,
      Path folder,
      CallLimits patience,
      Budget budget)
      throws IOException {
    WorkerLauncher launcher = isolation.worker(compilation.writeTo(folder.resolve("classes.jar")));
    return new StudentProcess(isolation, compiler, compilation, folder, patience, budget, launcher);
  }

  RemoteSolution solution() {
    return solution;
  }

  /** Starts workers on the student's classes with substitutes for some of their methods. */
  private Optional<WorkerLauncher> substituted(Set<Substitute> substitutes) {
    try {
      Optional<Compilation> classes = compiler.substitute(compilation, substitutes, budget);
      if (classes.isEmpty()) {
        return Optional.empty();
      }
      Path jar = folder.resolve("substituted" + ++substituted + ".jar");
      return Optional.of(isolation.worker(classes.get().writeTo(jar)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    solution.close();
  }
}
