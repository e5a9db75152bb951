package tangent.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import tangent.Resource;
import tangent.git.TrackedFile;
import tangent.report.Feedback;

/**
 * What Gradescope takes as an autograder: {@code setup.sh}, {@code run_autograder} and this
 * program, at the root of a zip.
 *
 * <p>It holds the hidden properties and the reference. Gradescope keeps it from students; it is for
 * no other place.
 */
public final class GradescopeZip {

  private GradescopeZip() {}

  /**
   * @throws NotReleasable if this program does not run from its jar, or a file would be lost
   */
  public static void write(Path zip, Feedback feedback) throws IOException, NotReleasable {
    Path program =
        KitCheckout.program()
            .filter(Files::isRegularFile)
            .orElseThrow(
                () ->
                    new NotReleasable(
                        "Gradescope gets grader.jar. Build it with mvn package, and run this command"
                            + " as java -jar grader/target/grader.jar."));
    SortedMap<String, TrackedFile> files = scripts(feedback);
    files.put("grader.jar", new TrackedFile(Files.readAllBytes(program), false, true));
    SameZip.write(zip, "", files);
  }

  static SortedMap<String, TrackedFile> scripts(Feedback feedback) {
    SortedMap<String, TrackedFile> files = new TreeMap<>();
    for (String name : new String[] {"setup.sh", "run_autograder"}) {
      String text =
          Resource.text(GradescopeZip.class, "gradescope/" + name)
              .replace("@feedback@", feedback.id());
      files.put(name, new TrackedFile(text.getBytes(StandardCharsets.UTF_8), true, true));
    }
    return files;
  }
}
