package tangent.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import tangent.git.GitFailed;
import tangent.git.GitFolder;
import tangent.report.Classroom50;
import tangent.report.ClassroomSubmission;
import tangent.report.GradeReport;

/** The files that Classroom 50's runner takes from the folder in which it starts the grader. */
record ClassroomFiles(Path folder, ClassroomSubmission submission) {

  /**
   * @throws IllegalArgumentException with a sentence if this is not such a runner's environment
   */
  static ClassroomFiles in(Path folder, Map<String, String> environment) {
    return new ClassroomFiles(folder, ClassroomSubmission.from(environment, handedIn(folder)));
  }

  /** The runner starts in the student's checkout; where that has no history, now must do. */
  private static Instant handedIn(Path folder) {
    try {
      return new GitFolder(folder.toAbsolutePath()).commitTime();
    } catch (GitFailed e) {
      return Instant.now();
    }
  }

  void write(GradeReport report) throws IOException {
    fresh("release-body.md", Classroom50.releaseBody(report));
    fresh("result.json", Classroom50.result(report, submission));
  }

  /** A link of that name in the student's checkout is replaced, not followed. */
  private void fresh(String name, String text) throws IOException {
    Files.deleteIfExists(folder.resolve(name));
    Files.writeString(folder.resolve(name), text);
  }
}
