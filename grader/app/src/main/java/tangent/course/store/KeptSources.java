package tangent.course.store;

import java.nio.charset.StandardCharsets;
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
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Source source : submission.stream().flatMap(it -> it.sources().stream()).toList()) {
      if (source.problem().isEmpty()) {
        files.put(source.path(), source.text().getBytes(StandardCharsets.UTF_8));
      }
    }
    new FileTree(files).replace(folder);
  }
}
