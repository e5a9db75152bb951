package tangent.intake;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Many submissions in one folder or zip, each to be taken in later.
 *
 * <p>What lies in a zip is given out as a zip of its own, still packed as it was, in a folder for
 * work: no name that a student chose becomes one on this machine.
 */
public final class Download implements Closeable {

  private static final long LARGEST = 4_000_000_000L;

  /** 5,000 submissions of 60 files; what each takes of memory is small. */
  private static final int MOST_ENTRIES = 300_000;

  private static final IntakeLimits LIMITS =
      new IntakeLimits(1_000_000, Integer.MAX_VALUE, 0, MOST_ENTRIES, 20, LARGEST);

  private final SourceTree tree;
  private final String top;
  private final SubmissionZips zips;

  private Download(SourceTree tree, String top, SubmissionZips zips) {
    this.tree = tree;
    this.top = top;
    this.zips = zips;
  }

  /**
   * @param work an existing folder of ours
   */
  public static Download open(Path place, Path work) throws IOException, UnusableSubmission {
    long room = Files.isDirectory(place) ? LARGEST : Files.size(place);
    return new Download(Intake.open(place, LIMITS), "", new SubmissionZips(work, room));
  }

  /** What lies in one of its folders. */
  public Download in(String folder) {
    return new Download(tree, SourceTree.join(top, folder), zips);
  }

  /** The names at its top, but for what packers and version control add. */
  public List<String> names() throws IOException {
    return names("");
  }

  public List<String> names(String folder) throws IOException {
    return tree.names(SourceTree.join(top, folder)).stream()
        .filter(name -> !Layout.isForeign(name))
        .toList();
  }

  public boolean isFolder(String path) throws IOException {
    return kind(path) == SourceTree.Kind.FOLDER;
  }

  /** Whether a plain file stands there: no link, no pipe, and no two of that name in a zip. */
  public boolean isFile(String path) throws IOException {
    return kind(path) == SourceTree.Kind.FILE;
  }

  public boolean isLink(String path) throws IOException {
    return kind(path) == SourceTree.Kind.LINK;
  }

  private SourceTree.Kind kind(String path) throws IOException {
    return tree.kind(SourceTree.join(top, path));
  }

  /** A file of the instructor's or of their system's, which is no submission. */
  public byte[] read(String file, int longest) throws IOException, UnusableSubmission {
    try {
      byte[] content = tree.read(SourceTree.join(top, file), longest);
      if (content.length > longest) {
        throw new UnusableSubmission(
            "This file is larger than " + longest / 1_000_000 + " MB: " + file);
      }
      return content;
    } catch (UnreadableFile e) {
      throw new UnusableSubmission(file + ": " + e.sentence(), e);
    }
  }

  /** A folder, or a zip, to be taken in as one submission. */
  public Path submission(String path) throws IOException, UnusableSubmission {
    String place = SourceTree.join(top, path);
    if (tree instanceof FolderTree folder) {
      return folder.place(place);
    }
    if (tree.kind(place) == SourceTree.Kind.FOLDER) {
      SortedMap<String, String> files = new TreeMap<>();
      collect(place, "", files);
      return packed(files);
    }
    try {
      return zips.copy(tree.open(place));
    } catch (UnreadableFile e) {
      throw new UnusableSubmission(e.sentence(), e);
    }
  }

  /**
   * Single files as one submission.
   *
   * @param files their paths, by the names that they get
   */
  public Path gathered(SortedMap<String, String> files) throws IOException, UnusableSubmission {
    SortedMap<String, String> places = new TreeMap<>();
    files.forEach((name, path) -> places.put(name, SourceTree.join(top, path)));
    return packed(places);
  }

  private void collect(String place, String name, Map<String, String> files) throws IOException {
    for (String each : tree.names(place)) {
      String below = SourceTree.join(place, each);
      if (tree.kind(below) == SourceTree.Kind.FOLDER) {
        collect(below, SourceTree.join(name, each), files);
      } else {
        files.put(SourceTree.join(name, each), below);
      }
    }
  }

  private Path packed(SortedMap<String, String> files) throws IOException, UnusableSubmission {
    Path zip = zips.next();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (tree instanceof ZipTree packed) {
          zips.count(packed.copy(file.getValue(), file.getKey(), out));
        } else {
          zips.add(tree, file.getValue(), file.getKey(), out);
        }
      }
    }
    return zip;
  }

  /** Sentences about what had to be left out before anybody looked. */
  public List<String> notices() {
    List<String> notices = new ArrayList<>();
    tree.notices().forEach(notice -> notices.add(notice.file() + ": " + notice.message()));
    return notices;
  }

  @Override
  public void close() throws IOException {
    tree.close();
  }
}
