package tangent.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import tangent.process.JavaLauncher;

/** A compile service for tests, which gives up on a bomb sooner than a real one. */
public final class QuickCompiler {

  private QuickCompiler() {}

  /** A quarter of the real one: it is full sooner. */
  private static final int HEAP_MEGABYTES = 128;

  /** Four seconds of processor time are ten times what an honest submission takes, cold. */
  public static CompileService in(JavaLauncher launcher, Path workspace) throws IOException {
    CompileLimits usual = CompileLimits.STANDARD;
    return new CompileService(
        launcher,
        workspace,
        new CompileLimits(
            Duration.ofSeconds(4), Duration.ofSeconds(20), usual.asleep(), HEAP_MEGABYTES));
  }
}
