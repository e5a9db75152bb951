package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tangent.process.JavaLauncher;
import tangent.sandbox.probe.Attack;

/** All walls, seen to hold against the probe. */
record BubblewrapSandbox(Walls walls, Path workspace) implements Sandbox {

  /** Finds out whether the sandbox works. */
  interface Trial {
    Sandbox run() throws IOException, SandboxUnavailableException;
  }

  /** What follows from the choice and, unless it was for none, from the trial. */
  static Sandbox asChosen(SandboxChoice choice, Path workspace, Trial trial)
      throws IOException, SandboxUnavailableException {
    if (choice == SandboxChoice.NONE) {
      return new NoSandbox(workspace, "It was switched off (--sandbox none).");
    }
    try {
      return trial.run();
    } catch (SandboxUnavailableException e) {
      if (choice == SandboxChoice.BUBBLEWRAP) {
        throw e;
      }
      return new NoSandbox(workspace, e.getMessage());
    }
  }

  /** Tries the ways in, and keeps the first behind which every attack of the probe fails. */
  static BubblewrapSandbox tried(Path workspace, Tools tools)
      throws IOException, SandboxUnavailableException {
    String reason = "";
    for (UserMode entry : UserMode.candidates()) {
      Walls walls = Walls.build(workspace, tools, entry);
      Optional<String> why = whyNot(walls, workspace);
      if (why.isEmpty()) {
        return new BubblewrapSandbox(walls, workspace);
      }
      // The best way's reason is the one to tell: it is the one to mend.
      reason = reason.isEmpty() ? why.get() : reason;
    }
    throw new SandboxUnavailableException(reason);
  }

  private static Optional<String> whyNot(Walls walls, Path workspace) throws IOException {
    try {
      ProbeResult result = new ProbeRun(walls, workspace, Attack.onTheMachine()).result();
      return result.allBlocked() ? Optional.empty() : Optional.of(result.reason());
    } catch (ClosedFolderException closed) {
      return Optional.of(String.valueOf(closed.getMessage()));
    }
  }

  @Override
  public String id() {
    return "bubblewrap";
  }

  @Override
  public Optional<String> warning() {
    return Optional.empty();
  }

  @Override
  public JavaLauncher launcher(ProcessLimits limits) {
    return new BubblewrapLauncher(walls, limits, workspace, Map.of());
  }
}
