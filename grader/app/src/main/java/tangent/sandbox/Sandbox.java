package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tangent.process.JavaLauncher;

/**
 * Where the processes run that work on what a student wrote.
 *
 * <p>One is opened for a run of the grader and shared by all its workers and compilers.
 */
public sealed interface Sandbox permits BubblewrapSandbox, NoSandbox {

  /** The name in {@code grade.json}: {@code bubblewrap} or {@code none}. */
  String id();

  /** What every report has to say about it; empty where all walls stand. */
  Optional<String> warning();

  /**
   * A launcher whose processes are held to these limits.
   *
   * <p>It adds the JVM's memory flags itself, so that they fit the kernel's limits: a caller gives
   * none.
   */
  JavaLauncher launcher(ProcessLimits limits);

  /**
   * Opens the sandbox that was asked for.
   *
   * <p>Unless none was asked for, this starts one process that attacks the walls from inside; it
   * takes about a tenth of a second.
   *
   * @param workspace an existing folder of the grader's own, which outlives the sandbox
   * @throws SandboxUnavailableException if {@code BUBBLEWRAP} was asked for and does not work
   */
  static Sandbox open(SandboxChoice choice, Path workspace)
      throws IOException, SandboxUnavailableException {
    return BubblewrapSandbox.asChosen(
        choice, workspace, () -> BubblewrapSandbox.tried(workspace, Tools.find()));
  }
}
