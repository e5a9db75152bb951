package tangent.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A submission in a folder on disk.
 *
 * <p>Files are opened by the paths that the system gave for them, never by a name that we put
 * together: so any name can be read, in any locale.
 */
final class FolderTree implements SourceTree {

  private final IntakeLimits limits;
  private final Path top;
  private final Map<String, SortedMap<String, Path>> listed = new HashMap<>();

  FolderTree(Path top, IntakeLimits limits) {
    this.top = top;
    this.limits = limits;
  }

  @Override
  public Kind kind(String path) throws IOException {
    if (path.isEmpty()) {
      return Kind.FOLDER;
    }
    String folder = SourceTree.parent(path);
    Kind above = kind(folder);
    if (above != Kind.FOLDER) {
      return above == Kind.LINK ? Kind.LINK : Kind.ABSENT;
    }
    Path place = list(folder).get(SourceTree.name(path));
    return place == null ? Kind.ABSENT : kindOf(place);
  }

  private static Kind kindOf(Path place) throws IOException {
    try {
      BasicFileAttributes is =
          Files.readAttributes(place, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (is.isSymbolicLink()) {
        return Kind.LINK;
      }
      return is.isDirectory() ? Kind.FOLDER : is.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.ABSENT;
    }
  }

  /** No more than one beyond the limit, so that whoever counts them notices. */
  @Override
  public List<String> names(String folder) throws IOException {
    return List.copyOf(list(folder).keySet());
  }

  private SortedMap<String, Path> list(String folder) throws IOException {
    SortedMap<String, Path> known = listed.get(folder);
    if (known != null) {
      return known;
    }
    SortedMap<String, Path> names = new TreeMap<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(place(folder))) {
      for (Path entry : entries) {
        // Two names that differ in their bytes alone are one for Java.
        names.merge(FileNames.last(entry), entry, FolderTree::first);
        if (names.size() > limits.entries()) {
          break;
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    listed.put(folder, names);
    return names;
  }

  private static Path first(Path one, Path other) {
    return one.toUri().compareTo(other.toUri()) < 0 ? one : other;
  }

  /** Where this path is on disk. */
  Path place(String path) throws IOException {
    if (path.isEmpty()) {
      return top;
    }
    Path place = list(SourceTree.parent(path)).get(SourceTree.name(path));
    if (place == null) {
      throw new NoSuchFileException(path);
    }
    return place;
  }

  @Override
  public byte[] read(String file, int longest) throws IOException {
    try (InputStream in =
        Files.newInputStream(place(file), StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(longest + 1);
    }
  }

  @Override
  public SeekableByteChannel open(String file) throws IOException {
    return Files.newByteChannel(
        place(file), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
  }
}
