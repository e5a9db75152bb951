package tangent.release;

import java.nio.file.Path;
import tangent.grade.StudentProcesses;
import tangent.grade.Workspace;
import tangent.sandbox.SandboxChoice;

/** Whether this machine can run a student's code in a sandbox. */
final class Sandboxes {

  private Sandboxes() {}

  static boolean isThere() {
    try (Workspace workspace = Workspace.create()) {
      Path folder = workspace.folder();
      new StudentProcesses(SandboxChoice.BUBBLEWRAP, folder);
      return true;
    } catch (Exception e) {
      return false;
    }
  }
}
