package tangent.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import tangent.compiler.CompileReply;
import tangent.compiler.CompileRequest;
import tangent.compiler.RewriteReply;
import tangent.compiler.RewriteRequest;
import tangent.process.Budget;
import tangent.process.Daemon;
import tangent.process.JavaLauncher;
import tangent.process.StoredProgram;

/** Keeps one compiler process at hand: started when needed, replaced after a fault. */
final class WarmCompiler implements AutoCloseable {

  private final JavaLauncher launcher;
  private final StoredProgram program;
  private final CompileLimits limits;
  private @Nullable CompilerProcess process;
  private @Nullable CompletableFuture<CompilerProcess> ahead;
  private Duration usedBefore = Duration.ZERO;
  private Budget submission = Budget.none();

  WarmCompiler(JavaLauncher launcher, StoredProgram program, CompileLimits limits) {
    this.launcher = launcher;
    this.program = program;
    this.limits = limits;
  }

  /** Has one started while the caller goes on with something else. */
  void startAhead() {
    ahead =
        CompletableFuture.supplyAsync(
            this::startNow, start -> Daemon.thread(start, "compiler-start").start());
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
      compiler = started();
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

  private CompilerProcess started() throws IOException {
    try {
      CompletableFuture<CompilerProcess> begun = ahead;
      ahead = null;
      return begun == null ? startNow() : begun.join();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      } else if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      throw new IOException(e.getCause());
    }
  }

  private CompilerProcess startNow() {
    try {
      return CompilerProcess.start(launcher, program.now(), limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processor time that all its processes have used so far. */
  Duration used() {
    return process == null ? usedBefore : usedBefore.plus(process.used());
  }

  @Override
  public void close() {
    if (process == null && ahead != null) {
      try {
        process = started();
      } catch (IOException none) {
        // Then there is none to end.
      }
    }
    if (process != null) {
      process.close();
    }
  }
}
