package tangent.grade;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tangent.process.JavaLauncher;
import tangent.process.StoredProgram;
import tangent.remote.WorkerJar;
import tangent.remote.WorkerLauncher;
import tangent.report.SandboxInfo;
import tangent.sandbox.ProcessLimits;
import tangent.sandbox.Sandbox;
import tangent.sandbox.SandboxChoice;
import tangent.sandbox.SandboxUnavailableException;

/** The processes that work on what students wrote: where they run, and what they may read. */
public final class StudentProcesses {

  private final Path workspace;
  private final Sandbox sandbox;
  private final StoredProgram worker;

  /**
   * @param workspace an existing folder of the grader's own, which outlives this
   * @throws SandboxUnavailableException if the sandbox was insisted on and does not work here
   */
  public StudentProcesses(SandboxChoice choice, Path workspace)
      throws IOException, SandboxUnavailableException {
    this.workspace = workspace;
    this.sandbox = Sandbox.open(choice, workspace);
    // Without walls a student's process could leave something in the cache for others.
    this.worker =
        sandbox.warning().isEmpty() ? WorkerJar.packed(workspace) : WorkerJar.plain(workspace);
  }

  Path workspace() {
    return workspace;
  }

  /**
   * Whether there is still room for the grader's temporary files: where there is none, it fails on
   * whatever it is given.
   *
   * @throws UnusableMachine if not
   */
  public void insistOnRoom() throws UnusableMachine {
    try {
      Room.insist(workspace, Room.WORKSPACE);
    } catch (IOException e) {
      throw UnusableMachine.withoutRoom("no more was graded and nobody loses points", e);
    }
  }

  JavaLauncher compilers() {
    return sandbox.launcher(ProcessLimits.COMPILER);
  }

  WorkerLauncher worker(Path classes) {
    return WorkerLauncher.on(sandbox.launcher(ProcessLimits.WORKER), worker, classes);
  }

  /** The sandbox, as reports name it. */
  public SandboxInfo reported() {
    return SandboxInfo.of(sandbox.id());
  }

  /** What whoever runs student code here should know, where there is no sandbox around it. */
  public Optional<String> warning() {
    return sandbox.warning();
  }
}
