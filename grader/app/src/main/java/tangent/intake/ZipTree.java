package tangent.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A submission in a zip, read in place: nothing is unpacked, so a name can't lead anywhere.
 *
 * <p>An entry whose name leads out of the archive, or that stands twice, makes the archive
 * ambiguous: it is left out, and the student is told. What an entry claims about its size is not
 * believed; reading stops at the limit.
 */
final class ZipTree implements SourceTree {

  private static final int UNIX_TYPE = 0170000;
  private static final int UNIX_FILE = 0100000;
  private static final int UNIX_LINK = 0120000;

  private static final int MOST_NOTICES = 50;

  /** Each folder on the way to a file is held in memory: so names may not be monstrous. */
  private static final int LONGEST_PATH = 500;

  private static final int DEEPEST = 50;

  private final ZipFile zip;
  private final Map<String, List<ZipArchiveEntry>> files = new HashMap<>();
  private final Map<String, SortedSet<String>> folders = new HashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  private ZipTree(ZipFile zip) {
    this.zip = zip;
    folders.put("", new TreeSet<>());
    Collections.list(zip.getEntries()).forEach(this::place);
  }

  static ZipTree open(Path archive, IntakeLimits limits) throws IOException, UnusableSubmission {
    ZipFile zip = ZipDirectory.read(archive, limits);
    return new ZipTree(zip);
  }

  private void place(ZipArchiveEntry entry) {
    // Some old programs write the separators of Windows.
    String name = entry.getName().replace('\\', '/');
    boolean folder = name.endsWith("/");
    String path = folder ? name.substring(0, name.length() - 1) : name;
    if (path.length() > LONGEST_PATH || path.chars().filter(c -> c == '/').count() > DEEPEST) {
      leaveOut(name, "This name is too long, so it was left out. Hand in only your sources.");
    } else if (leadsAway(path)) {
      leaveOut(
          name,
          "This name leads out of the archive, so it was left out. Make the zip again, from inside"
              + " your project folder.");
    } else if (folder) {
      makeFolder(path);
    } else {
      makeFolder(parent(path));
      folders.get(parent(path)).add(name(path));
      files.computeIfAbsent(path, absent -> new ArrayList<>()).add(entry);
    }
  }

  private void leaveOut(String name, String why) {
    if (notices.size() < MOST_NOTICES) {
      notices.add(new Notice(name, 0, why));
    }
  }

  private static boolean leadsAway(String path) {
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0) {
        return true;
      }
    }
    return path.matches("[A-Za-z]:.*");
  }

  /** Not every packer writes entries for folders; the depth of names is limited before. */
  private void makeFolder(String path) {
    if (!folders.containsKey(path)) {
      folders.put(path, new TreeSet<>());
      makeFolder(parent(path));
      folders.get(parent(path)).add(name(path));
    }
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public Kind kind(String path) {
    List<ZipArchiveEntry> entries = files.getOrDefault(path, List.of());
    if (entries.isEmpty()) {
      return folders.containsKey(path) ? Kind.FOLDER : Kind.ABSENT;
    }
    if (entries.size() > 1 || folders.containsKey(path)) {
      return Kind.OTHER;
    }
    return switch (entries.get(0).getUnixMode() & UNIX_TYPE) {
      case 0, UNIX_FILE -> Kind.FILE;
      case UNIX_LINK -> Kind.LINK;
      default -> Kind.OTHER;
    };
  }

  @Override
  public List<String> names(String folder) {
    return List.copyOf(folders.get(folder));
  }

  @Override
  public byte[] read(String file, int longest) throws Refusal {
    ZipArchiveEntry entry = files.get(file).get(0);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal("This file is locked with a password. Make the zip without one.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(longest + 1);
      if (content.length <= longest) {
        check(content, entry);
      }
      return content;
    } catch (IOException | RuntimeException e) {
      throw new Refusal("This file is damaged in the zip. Make the zip again.");
    }
  }

  private static void check(byte[] content, ZipArchiveEntry entry) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    if (sum.getValue() != entry.getCrc()) {
      throw new IOException("wrong checksum");
    }
  }

  @Override
  public List<Notice> notices() {
    return notices;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
