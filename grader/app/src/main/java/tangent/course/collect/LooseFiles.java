package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import tangent.intake.Download;
import tangent.intake.UnusableSubmission;

/** The files of one student where a system gives no folder for them. */
final class LooseFiles {

  private LooseFiles() {}

  /**
   * A lone zip as it is; all others together, as if they had lain in a folder.
   *
   * @param files their paths, by the names that the student gave them
   */
  static Path in(Download download, SortedMap<String, String> files)
      throws IOException, UnusableSubmission {
    boolean zip = files.firstKey().toLowerCase(Locale.ROOT).endsWith(".zip");
    return files.size() == 1 && zip
        ? download.submission(files.get(files.firstKey()))
        : download.gathered(files);
  }
}
