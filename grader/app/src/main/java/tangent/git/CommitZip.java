package tangent.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A commit as a zip, which names it in its comment as git's own archives do.
 *
 * <p>Made from the contents as they are stored: a checkout or git's archive would obey attributes
 * that a student wrote, and run filters that the instructor's settings name. Of what no grade
 * reads, the name alone is in it.
 */
public final class CommitZip {

  private static final int MOST_FILES = 20_000;

  /** What one archive in a submission may be at most. */
  private static final long LARGEST = 20_000_000;

  /** So many names fit into a pipe. */
  private static final int FILES_AT_ONCE = 500;

  private static final long BYTES_AT_ONCE = 30_000_000;
  private static final long MOST_BYTES = 100_000_000;

  private final CommitHistory history;

  private CommitZip(CommitHistory history) {
    this.history = history;
  }

  /** Writes it to a file that is not there yet. */
  public static void write(CommitHistory history, String commit, Path zip)
      throws IOException, GitFailed {
    List<TreeFile> files = history.files(commit);
    if (files.size() > MOST_FILES) {
      throw new GitFailed("The commit holds more than " + MOST_FILES + " files.");
    }
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip)) {
      out.setComment(commit);
      new CommitZip(history).write(files, out);
    }
  }

  private void write(List<TreeFile> files, ZipArchiveOutputStream out)
      throws IOException, GitFailed {
    List<TreeFile> read = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    long all = 0;
    for (TreeFile file : files) {
      if (!seen.add(file.path())) {
        throw new GitFailed("The commit holds a name twice.");
      }
      if (isRead(file)) {
        read.add(file);
        all += file.size();
      } else {
        put(file, new byte[0], out);
      }
    }
    if (all > MOST_BYTES) {
      throw new GitFailed("The commit holds more than 100 MB of sources and zips.");
    }
    for (int from = 0; from < read.size(); ) {
      int to = from;
      for (long bytes = 0;
          to < read.size()
              && to - from < FILES_AT_ONCE
              && (to == from || bytes + read.get(to).size() <= BYTES_AT_ONCE);
          to++) {
        bytes += read.get(to).size();
      }
      putAll(read.subList(from, to), out);
      from = to;
    }
  }

  private static boolean isRead(TreeFile file) throws GitFailed {
    String lower = file.path().toLowerCase(Locale.ROOT);
    boolean read = !file.isLink() && (lower.endsWith(".java") || lower.endsWith(".zip"));
    if (read && file.size() > LARGEST) {
      throw new GitFailed("A file of the commit is larger than 20 MB: " + file.path());
    }
    return read;
  }

  /** Each content follows a line of its name, kind and size, and ends with a line break. */
  private void putAll(List<TreeFile> files, ZipArchiveOutputStream out)
      throws IOException, GitFailed {
    byte[] contents = history.contents(files);
    int at = 0;
    for (TreeFile file : files) {
      byte[] head =
          (file.name() + " blob " + file.size() + "\n").getBytes(StandardCharsets.US_ASCII);
      int begin = at + head.length;
      int end = begin + (int) file.size();
      if (end >= contents.length || !Arrays.equals(contents, at, begin, head, 0, head.length)) {
        throw new GitFailed("A file of the commit can't be read: " + file.path());
      }
      put(file, Arrays.copyOfRange(contents, begin, end), out);
      at = end + 1;
    }
  }

  private static void put(TreeFile file, byte[] content, ZipArchiveOutputStream out)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(file.path());
    entry.setUnixMode(file.mode());
    // The same commit gives the same bytes.
    entry.setTime(0);
    out.putArchiveEntry(entry);
    out.write(content);
    out.closeArchiveEntry();
  }
}
