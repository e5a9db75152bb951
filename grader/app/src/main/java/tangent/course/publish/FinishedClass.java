package tangent.course.publish;

import java.io.IOException;
import java.nio.file.Path;
import tangent.course.page.ClassJsonReader;
import tangent.course.page.ClassReport;

/**
 * A class as {@code grade-class} or {@code report} left it.
 *
 * @param files those of its folder
 */
public record FinishedClass(GradedFiles files, ClassReport report) {

  private static final String CLASS = "class.json";
  private static final int MOST_BYTES = 200 << 20;

  /** The class in a folder. */
  public static FinishedClass in(Path folder) throws IOException, UnusableFeedback {
    GradedFiles files = new GradedFiles(folder);
    String json =
        files
            .text(CLASS, MOST_BYTES)
            .orElseThrow(
                () ->
                    new UnusableFeedback(
                        "There is no class.json in "
                            + folder
                            + ": name the --out of grade-class or report."));
    try {
      return new FinishedClass(files, ClassJsonReader.read(json));
    } catch (IllegalArgumentException e) {
      throw new UnusableFeedback(
          folder.resolve(CLASS)
              + " can't be used: "
              + e.getMessage()
              + ". Delete it, and run report.");
    }
  }

  Path folder() {
    return files.folder();
  }
}
