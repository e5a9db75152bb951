package tangent.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

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

  /** Each folder on the way to a file is held in memory: so names may not be monstrous. */
  private static final int LONGEST_PATH = 500;

  private static final int DEEPEST = 50;

  private static final Pattern HERE = Pattern.compile("(?<=^|/)\\./");

  private static final SortedSet<String> EMPTY = Collections.emptySortedSet();

  private final ZipFile zip;
  private final IntakeLimits limits;
  private final Map<String, List<ZipArchiveEntry>> files = new HashMap<>();
  private final Map<String, SortedSet<String>> folders = new HashMap<>();
  private final List<Notice> notices = new ArrayList<>();

  private ZipTree(ZipFile zip, IntakeLimits limits) throws UnusableSubmission {
    this.zip = zip;
    this.limits = limits;
    folders.put("", new TreeSet<>());
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      place(entry);
      if (folders.size() > limits.entries()) {
        throw new UnusableSubmission("The zip holds too many folders. Hand in only your sources.");
      }
    }
  }

  /** Closes the channel with the tree, or where it throws. */
  static ZipTree open(SeekableByteChannel archive, IntakeLimits limits)
      throws IOException, UnusableSubmission {
    long first = ZipDirectory.firstContent(archive);
    ZipFile zip = ZipDirectory.read(archive, limits);
    try {
      ZipTree tree = new ZipTree(zip, limits);
      if (first > 0 && !ZipDirectory.lists(zip, first)) {
        tree.leaveOut(
            "The zip",
            "Its directory leaves out what it begins with, so that was left out. Make the zip again.");
      }
      return tree;
    } catch (UnusableSubmission e) {
      zip.close();
      throw e;
    }
  }

  /** Programs that do not say that they write UTF-8 may do so, or not. */
  private static String name(ZipArchiveEntry entry) {
    boolean told =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD;
    return told ? FileNames.composed(entry.getName()) : FileNames.decode(entry.getRawName());
  }

  private void place(ZipArchiveEntry entry) {
    // Some old programs write the separators of Windows, others "./" before each name.
    String name = HERE.matcher(name(entry).replace('\\', '/')).replaceAll("");
    boolean folder = name.endsWith("/");
    String path = folder ? name.substring(0, name.length() - 1) : name;
    if (name.isEmpty()) {
      return; // the top itself
    }
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
      makeFolder(SourceTree.parent(path));
      folders.get(SourceTree.parent(path)).add(SourceTree.name(path));
      files.computeIfAbsent(path, absent -> new ArrayList<>()).add(entry);
    }
  }

  private void leaveOut(String name, String why) {
    notices.add(new Notice(name, 0, why));
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
      makeFolder(SourceTree.parent(path));
      folders.get(SourceTree.parent(path)).add(SourceTree.name(path));
    }
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
    return List.copyOf(folders.getOrDefault(folder, EMPTY));
  }

  @Override
  public byte[] read(String file, int longest) throws UnreadableFile, UnusableSubmission {
    ZipArchiveEntry entry = files.get(file).get(0);
    ZipMethods.insist(entry, file);
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(longest + 1);
      if (content.length <= longest) {
        check(content, entry);
      }
      return content;
    } catch (MeteredChannel.Spent e) {
      throw new UnusableSubmission(
          "Reading the zip takes more work than any honest one. Hand in only your sources.", e);
    } catch (IOException | RuntimeException e) {
      throw new UnreadableFile("This file is damaged in the zip. Make the zip again.");
    }
  }

  /** Within this zip the archive can't be read in place, so it is held in memory. */
  @Override
  public SeekableByteChannel open(String file) throws UnreadableFile, UnusableSubmission {
    byte[] content = read(file, limits.innerArchiveBytes());
    if (content.length > limits.innerArchiveBytes()) {
      throw new UnusableSubmission(
          "%s is larger than %s MB. Hand in only your sources."
              .formatted(file, limits.innerArchiveBytes() / 1_000_000));
    }
    return new SeekableInMemoryByteChannel(content);
  }

  /**
   * Puts an entry into another zip under another name, packed as it is.
   *
   * @return how many bytes that took
   */
  long copy(String path, String name, ZipArchiveOutputStream out)
      throws IOException, UnusableSubmission {
    long bytes = 0;
    for (ZipArchiveEntry entry : files.get(path)) {
      ZipMethods.insist(entry, name);
      ZipArchiveEntry copy = new ZipArchiveEntry(name);
      copy.setMethod(entry.getMethod());
      copy.setSize(entry.getSize());
      copy.setCompressedSize(entry.getCompressedSize());
      copy.setCrc(entry.getCrc());
      copy.setUnixMode(entry.getUnixMode());
      byte[] packed = packed(entry, name);
      out.addRawArchiveEntry(copy, new ByteArrayInputStream(packed));
      bytes += entry.getCompressedSize();
    }
    return bytes;
  }

  /** First into memory: what can't be read here is the archive's fault, unlike a full disk. */
  private byte[] packed(ZipArchiveEntry entry, String name) throws UnusableSubmission {
    long size = entry.getCompressedSize();
    if (size > limits.innerArchiveBytes()) {
      throw new UnusableSubmission(
          "%s is larger than %s MB. Hand in only your sources."
              .formatted(name, limits.innerArchiveBytes() / 1_000_000));
    }
    try (InputStream in = zip.getRawInputStream(entry)) {
      byte[] packed = in.readNBytes((int) size);
      if (packed.length < size) {
        throw new IOException("it ends too early");
      }
      return packed;
    } catch (IOException | RuntimeException e) {
      throw new UnusableSubmission(name + " is damaged in the zip. Make the zip again.", e);
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
