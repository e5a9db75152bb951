package tangent.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A folder under version control. Nothing here changes it. */
public final class GitFolder {

  private final Path folder;

  public GitFolder(Path folder) {
    this.folder = folder;
  }

  /** When the checked-out commit was made. */
  public Instant commitTime() throws GitFailed {
    String seconds = text("log", "-1", "--no-show-signature", "--format=%ct").strip();
    return Instant.ofEpochSecond(Long.parseLong(seconds));
  }

  /**
   * The files of the checked-out commit below some path, as the commit holds them, whatever lies in
   * the folder now; by their path below it.
   */
  public SortedMap<String, TrackedFile> files(String path) throws GitFailed {
    SortedMap<String, TrackedFile> files = new TreeMap<>();
    byte[] archive = bytes("archive", "--format=tar", "HEAD:./" + path);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new ByteArrayInputStream(archive))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (!entry.isDirectory()) {
          files.put(entry.getName(), file(entry, tar));
        }
      }
    } catch (IOException e) {
      throw new GitFailed("The archive that git wrote can't be read: " + e.getMessage());
    }
    return files;
  }

  private static TrackedFile file(TarArchiveEntry entry, InputStream tar) throws IOException {
    boolean link = entry.isSymbolicLink() || entry.isLink();
    return new TrackedFile(tar.readAllBytes(), (entry.getMode() & 0100) != 0, !link);
  }

  /** The tracked files below some path that are not as the commit has them. */
  public List<String> changed(String path) throws GitFailed {
    return listed("diff", "--name-only", "-z", "--no-renames", "HEAD", "--", path);
  }

  /** The files below some path that are neither tracked nor to be ignored. */
  public List<String> untracked(String path) throws GitFailed {
    return listed("ls-files", "--others", "--exclude-standard", "-z", "--", path);
  }

  /** The names of all contents that files below some path have or had, in any commit here. */
  public List<String> everHeld(String path) throws GitFailed {
    return text("rev-list", "--all", "--objects", "--", path)
        .lines()
        .filter(line -> line.contains(" "))
        .toList();
  }

  private List<String> listed(String... arguments) throws GitFailed {
    return Arrays.stream(text(arguments).split("\0")).filter(name -> !name.isEmpty()).toList();
  }

  private String text(String... arguments) throws GitFailed {
    return new String(bytes(arguments), StandardCharsets.UTF_8);
  }

  private byte[] bytes(String... arguments) throws GitFailed {
    return GitCommand.in(folder, arguments).output(Integer.MAX_VALUE - 8);
  }
}
