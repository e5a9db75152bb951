package tangent.intake;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.Sha256;

/**
 * Takes a submission in, from a folder or a zip.
 *
 * <p>Only plain source files are read, into memory; nothing is written and no link is followed. The
 * path that is named may itself be a link: whoever named it meant it.
 */
public final class Intake {

  private static final int MOST_NOTICES = 50;
  private static final int LONGEST_REASON = 400;

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
      return of(tree, submission.toString(), limits);
    } catch (IOException e) {
      throw UnusableSubmission.unread(
          "This machine can't read the submission: "
              + reason(e, submission)
              + ". Nothing was graded.",
          e);
    }
  }

  private static String reason(IOException failure, Path submission) {
    if (failure instanceof FileSystemException known) {
      String file = known.getFile() == null ? submission.toString() : known.getFile();
      String reason =
          failure instanceof AccessDeniedException
              ? "permission denied"
              : failure instanceof NoSuchFileException ? "it is gone" : known.getReason();
      return Printable.of(file + " (" + reason + ")", LONGEST_REASON);
    }
    return Printable.of(submission + " (" + failure.getMessage() + ")", LONGEST_REASON);
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
      return unpack(
          Files.newByteChannel(submission), String.valueOf(submission.getFileName()), limits);
    }
    throw new UnusableSubmission("This is neither a folder nor a zip: " + submission);
  }

  /** The tree in a file that should be a zip; closes the file with the tree, or where it throws. */
  static ZipTree unpack(SeekableByteChannel file, String name, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    Optional<String> refusal;
    try {
      refusal = Archives.refusal(file, name);
    } catch (IOException e) {
      file.close();
      throw e;
    }
    if (refusal.isPresent()) {
      file.close();
      throw new UnusableSubmission(refusal.get());
    }
    return ZipTree.open(file, limits);
  }

  static Submission of(SourceTree top, String path, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    try (Search search = Search.in(top, limits)) {
      List<Notice> notices = new ArrayList<>(search.notices());
      List<ScannedFile> files = List.of();
      if (search.found().isPresent()) {
        Candidate found = search.found().get();
        SourceScan walk = new SourceScan(found.tree(), new Layout(found.root()), limits);
        files = walk.files();
        notices.addAll(walk.notices());
        resources(found).ifPresent(notices::add);
      }
      return submission(path, new Placement(files), notices);
    }
  }

  /** At home Maven puts them where the classes are, so that code which reads them works there. */
  private static Optional<Notice> resources(Candidate found) throws IOException {
    String place = SourceTree.join(SourceTree.parent(found.root()), "resources");
    boolean any =
        Layout.isMaven(found.root())
            && found.tree().kind(place) == SourceTree.Kind.FOLDER
            && !found.tree().names(place).stream().allMatch(Layout::isForeign);
    return any
        ? Optional.of(
            new Notice(
                place,
                0,
                "Only Java files are graded, so these were left out, and code that reads them"
                    + " finds nothing. Put what they hold into your classes."))
        : Optional.empty();
  }

  private static Submission submission(String path, Placement placement, List<Notice> notices) {
    Map<String, Source> sources = placement.sources();
    sources.keySet().removeAll(AssignmentFiles.UNGRADED);
    notices.addAll(placement.notices());
    Map<String, String> given = new HashMap<>();
    for (String file : AssignmentFiles.GIVEN) {
      Source copy = sources.remove(file);
      if (copy != null && copy.problem().isEmpty()) {
        given.put(file, copy.text());
      } else if (copy != null) {
        notices.add(copy.problem().get());
      }
    }
    placement.contents().keySet().retainAll(sources.keySet());
    return new Submission(
        path,
        digest(placement.contents()),
        List.copyOf(sources.values()),
        placement.contents(),
        given,
        shortened(notices));
  }

  /** None is lost without a word. */
  private static List<Notice> shortened(List<Notice> notices) {
    if (notices.size() <= MOST_NOTICES) {
      return notices;
    }
    List<Notice> first = new ArrayList<>(notices.subList(0, MOST_NOTICES - 1));
    int more = notices.size() - first.size();
    first.add(
        new Notice(
            notices.get(first.size()).file(),
            0,
            "This file and " + (more - 1) + " others were left out or moved, too."));
    return first;
  }

  private static String digest(Map<String, byte[]> contents) {
    MessageDigest digest = Sha256.begun();
    contents.forEach(
        (path, content) -> {
          // The lengths keep names and contents apart: no two submissions give the same bytes.
          digest.update((path.length() + ":" + path).getBytes(StandardCharsets.UTF_8));
          digest.update((content.length + ":").getBytes(StandardCharsets.UTF_8));
          digest.update(content);
        });
    return HexFormat.of().formatHex(digest.digest());
  }
}
