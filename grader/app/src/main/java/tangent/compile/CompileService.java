package tangent.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import tangent.compiler.CompilerMain;
import tangent.contract.Substitute;
import tangent.intake.Submission;
import tangent.process.Budget;
import tangent.process.JavaLauncher;
import tangent.process.StoredProgram;

/**
 * Compiles submissions, one after the other, in a compiler process that is kept warm between them.
 *
 * <p>Not for several threads at once: each takes a service of its own.
 */
public final class CompileService implements AutoCloseable {

  private final CompileLimits limits;
  private final WarmCompiler compiler;

  /**
   * @param launcher starts the compiler's process
   * @param workspace a folder of the grader's own, for the compiler's program
   */
  public CompileService(JavaLauncher launcher, Path workspace) throws IOException {
    this(launcher, workspace, CompileLimits.STANDARD);
  }

  CompileService(JavaLauncher launcher, Path workspace, CompileLimits limits) throws IOException {
    // Services side by side share a workspace, and none rewrites what another one's process reads.
    Path folder = Files.createTempDirectory(workspace, "compiler");
    StoredProgram program =
        StoredProgram.pack(
            folder.resolve("compiler.jar"),
            new CompilerTraining(),
            CompilerMain.class,
            ClassReader.class);
    this.limits = limits;
    this.compiler = new WarmCompiler(launcher, program, limits);
  }

  /** One whose process is started while the caller goes on with something else. */
  public static CompileService startedAhead(JavaLauncher launcher, Path workspace)
      throws IOException {
    CompileService service = new CompileService(launcher, workspace);
    service.compiler.startAhead();
    return service;
  }

  /**
   * Compiles a submission, as far as it goes.
   *
   * @param budget of the submission, which compiling takes a part of
   * @throws IOException if the compiler can't be used at all: the grader's fault, not the student's
   */
  public Compilation compile(Submission submission, Budget budget) throws IOException {
    compiler.chargeTo(budget);
    return new IncrementalCompile(compiler, limits, submission, budget).run();
  }

  /**
   * A submission's classes with substitutes for some of their methods; nothing where none of these
   * is there, or where the classes can't be changed so.
   *
   * @throws IOException if the compiler can't be used at all: the grader's fault, not the student's
   */
  public Optional<Compilation> substitute(
      Compilation compilation, Set<Substitute> substitutes, Budget budget) throws IOException {
    compiler.chargeTo(budget);
    return new Substituting(compiler, compilation, substitutes).run();
  }

  /** Ends the compiler's process. */
  @Override
  public void close() {
    compiler.close();
  }
}
