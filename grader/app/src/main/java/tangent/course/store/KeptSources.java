package tangent.course.store;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tangent.grade.UnwritableReport;
import tangent.intake.Source;
import tangent.intake.Submission;

/** The sources that were graded, as the grader took them: for people, and to be compared. */
final class KeptSources {

  private KeptSources() {}

  /** Puts a submission's readable sources in place of those that lie there. */
  static void replace(Path folder, Optional<Submission> submission) throws UnwritableReport {
    Map<String, String> files = new LinkedHashMap<>();
    for (Source source : submission.stream().flatMap(it -> it.sources().stream()).toList()) {
      if (source.problem().isEmpty()) {
        files.put(source.path(), source.text());
      }
    }
    FileTree.ofTexts(files).replace(folder);
  }
}
