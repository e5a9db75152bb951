package tangent.intake;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Files and folders of a submission, in a folder on disk or in a zip: paths are relative, with
 * {@code /}, and the empty path is the top.
 */
interface SourceTree extends Closeable {

  /** What stands at a path. */
  enum Kind {
    FILE,
    FOLDER,
    LINK,
    /** A pipe, a device, or a name that stands twice in an archive. */
    OTHER,
    ABSENT
  }

  /** What stands at this path; links are not followed, at no part of the path. */
  Kind kind(String path) throws IOException;

  /**
   * The names of what stands in a folder, sorted.
   *
   * @throws UnusableSubmission if there are too many
   */
  List<String> names(String folder) throws IOException, UnusableSubmission;

  /**
   * The content of a file.
   *
   * @param longest how many bytes to read at most; where there are more, one more is returned
   * @throws Refusal if the student can do something about it
   */
  byte[] read(String file, int longest) throws IOException, Refusal;

  /** What has to be said about the tree as such. */
  default List<Notice> notices() {
    return List.of();
  }

  @Override
  default void close() throws IOException {}

  static String join(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }
}
