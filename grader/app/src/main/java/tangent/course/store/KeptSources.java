package tangent.course.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import tangent.grade.UnwritableReport;
import tangent.intake.Submission;

/** The sources that were graded, byte for byte: for people, to be compared and to be replayed. */
final class KeptSources {

  private KeptSources() {}

  /** Puts a submission's sources in place of those that lie there. */
  static void replace(Path folder, Optional<Submission> submission) throws UnwritableReport {
    FileTree.ofContents(submission.map(Submission::contents).orElse(Map.of())).replace(folder);
  }
}
