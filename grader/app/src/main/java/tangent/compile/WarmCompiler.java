package tangent.compile;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileRequest;
import tangent.compiler.RewriteReply;
import tangent.compiler.RewriteRequest;
import tangent.process.Budget;
import tangent.process.JavaLauncher;
import tangent.process.StoredProgram;

/** Keeps one compiler process at hand: started when needed, replaced after a fault. */
final class WarmCompiler implements AutoCloseable {

  private final JavaLauncher launcher;
  private final StoredProgram program;
  private final CompileLimits limits;
  private @Nullable CompilerProcess process;
  private Duration usedBefore = Duration.ZERO;
  private Budget submission = Budget.none();

  WarmCompiler(JavaLauncher launcher, StoredProgram program, CompileLimits limits) {
    this.launcher = launcher;
    this.program = program;
    this.limits = limits;
  }

  /** What the next requests are charged to. */
  void chargeTo(Budget budget) {
    submission = budget;
  }

  /**
   * Has these sources compiled.
   *
   * @throws IOException if no compiler can be started, which is the grader's own trouble
   */
  CompileReply ask(CompileRequest request) throws IOException, CompilerFault {
    return ask(compiler -> compiler.ask(request));
  }

  /**
   * Has these classes rewritten.
   *
   * @throws IOException if no compiler can be started, which is the grader's own trouble
   */
  RewriteReply ask(RewriteRequest request) throws IOException, CompilerFault {
    return ask(compiler -> compiler.ask(request));
  }

  /** A request for the process at hand. */
  private interface Errand<T> {
    T run(CompilerProcess compiler) throws CompilerFault;
  }

  private <T> T ask(Errand<T> errand) throws IOException, CompilerFault {
    CompilerProcess compiler = process;
    if (compiler == null) {
      compiler = CompilerProcess.start(launcher, program.now(), limits);
      process = compiler;
    }
    compiler.chargeTo(submission);
    try {
      return errand.run(compiler);
    } catch (CompilerFault fault) {
      usedBefore = used();
      process = null;
      throw fault;
    }
  }

  /** The processor time that all its processes have used so far. */
  Duration used() {
    return process == null ? usedBefore : usedBefore.plus(process.used());
  }

  @Override
  public void close() {
    if (process != null) {
      process.close();
    }
  }
}
