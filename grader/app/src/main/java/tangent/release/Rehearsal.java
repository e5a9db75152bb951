package tangent.release;

import java.io.IOException;
import java.nio.file.Path;
import tangent.UserError;
import tangent.grade.Workspace;

/** The edition tried out in a folder of its own, before anybody gets it. */
public final class Rehearsal {

  private Rehearsal() {}

  /**
   * @param build whether Maven is to build it, too
   * @throws NotReleasable if a stub is written, or the edition does not build alone
   */
  public static void of(Edition edition, boolean build) throws IOException, UserError {
    try (Workspace workspace = Workspace.create()) {
      Path folder = workspace.folder().resolve("edition");
      EditionFolder.write(edition.files(), folder);
      Stubs.check(folder, workspace.folder());
      if (build) {
        LoneBuild.check(folder, workspace.folder().resolve("mvn.log"));
      }
    }
  }
}
