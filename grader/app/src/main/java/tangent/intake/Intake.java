package tangent.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Takes a submission in, from a folder or a zip.
 *
 * <p>Only plain source files are read, into memory; nothing is written and no link is followed. The
 * path that is named may itself be a link: whoever named it meant it.
 */
public final class Intake {

  private static final int MOST_NOTICES = 50;

  private Intake() {}

  /**
   * Reads the submission that lies at this path.
   *
   * @throws UnusableSubmission if there is nothing there that can be read as a submission
   */
  public static Submission of(Path submission) throws UnusableSubmission {
    return of(submission, IntakeLimits.STANDARD);
  }

  static Submission of(Path submission, IntakeLimits limits) throws UnusableSubmission {
    try (SourceTree tree = open(submission, limits)) {
      return read(tree, submission.toString(), limits);
    } catch (IOException e) {
      throw new UnusableSubmission("The submission can't be read: " + submission, e);
    }
  }

  static SourceTree open(Path submission, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    if (!Files.exists(submission)) {
      throw new UnusableSubmission("There is no such file or folder: " + submission);
    }
    if (Files.isDirectory(submission)) {
      return new FolderTree(submission.toRealPath(), limits);
    }
    if (Files.isRegularFile(submission)) {
      return ZipTree.open(submission, limits);
    }
    throw new UnusableSubmission("This is neither a folder nor a zip: " + submission);
  }

  private static Submission read(SourceTree tree, String path, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    Layout layout = Layout.of(tree);
    Walk walk = new Walk(tree, layout, limits);
    Placement placement = new Placement(walk.files());

    Map<String, Source> sources = placement.sources();
    sources.keySet().removeAll(AssignmentFiles.UNGRADED);
    Map<String, String> given = new HashMap<>();
    for (String file : AssignmentFiles.GIVEN) {
      Source copy = sources.remove(file);
      if (copy != null) {
        given.put(file, copy.text());
      }
    }
    placement.contents().keySet().retainAll(sources.keySet());

    List<Notice> notices = new ArrayList<>(tree.notices());
    notices.addAll(walk.notices());
    notices.addAll(placement.notices());
    return new Submission(
        path,
        digest(placement.contents()),
        List.copyOf(sources.values()),
        given,
        notices.subList(0, Math.min(MOST_NOTICES, notices.size())));
  }

  private static String digest(Map<String, byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (path, content) -> {
            // The lengths keep names and contents apart: no two submissions give the same bytes.
            digest.update((path.length() + ":" + path).getBytes(StandardCharsets.UTF_8));
            digest.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
