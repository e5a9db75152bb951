package tangent.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * Files and folders of a submission, in a folder on disk or in a zip: paths are relative, with
 * {@code /}, and the empty path is the top.
 *
 * <p>An {@link IOException} is never the student's fault: this machine can't read what is there.
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

  /** The names of what stands in a folder, sorted. */
  List<String> names(String folder) throws IOException;

  /**
   * The content of a file.
   *
   * @param longest how many bytes to read at most; where there are more, one more is returned
   * @throws UnreadableFile if the student can do something about it
   * @throws UnusableSubmission if nothing here can be read, for the way in which it is packed
   */
  byte[] read(String file, int longest) throws IOException, UnreadableFile, UnusableSubmission;

  /** A file that may be an archive, to be closed. */
  SeekableByteChannel open(String file) throws IOException, UnreadableFile, UnusableSubmission;

  /** What has to be said about the tree as such. */
  default List<Notice> notices() {
    return List.of();
  }

  @Override
  default void close() throws IOException {}

  static String join(String folder, String name) {
    return folder.isEmpty() ? name : name.isEmpty() ? folder : folder + "/" + name;
  }

  static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether a path lies below a folder, or is that folder. */
  static boolean within(String folder, String path) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }
}
