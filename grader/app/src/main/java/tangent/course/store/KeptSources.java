package tangent.course.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tangent.grade.UnwritableReport;
import tangent.grade.WholeFiles;
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
    try {
      removeAllBut(folder, files);
    } catch (IOException e) {
      throw UnwritableReport.failed(folder, e);
    }
    WholeFiles.write(folder, files);
  }

  private static void removeAllBut(Path folder, Map<String, byte[]> files) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      // What lies in a folder before the folder itself.
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!files.containsKey(folder.relativize(each).toString().replace('\\', '/'))) {
          remove(each);
        }
      }
    }
  }

  private static void remove(Path each) throws IOException {
    try {
      Files.delete(each);
    } catch (DirectoryNotEmptyException | NoSuchFileException needed) {
      // Something that stays lies in it.
    }
  }
}
