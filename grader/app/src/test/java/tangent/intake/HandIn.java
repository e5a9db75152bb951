package tangent.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A submission in the making: a folder on disk that tests fill, as it is or packed as a zip. */
public final class HandIn {

  private static final Path REFERENCE = Path.of("../../solutions/src/main/java");

  private final Path folder;

  private HandIn(Path folder) {
    this.folder = folder;
  }

  /** An empty one, in a new folder below this one. */
  public static HandIn in(Path parent) {
    try {
      return new HandIn(Files.createTempDirectory(parent, "hand-in"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a file, or replaces it. */
  public HandIn with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file, or replaces it. */
  public HandIn with(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds the reference solution, with this folder as the source root. */
  public HandIn withReference(String root) {
    try (Stream<Path> files = Files.walk(REFERENCE)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        with(root + "/" + REFERENCE.relativize(file), Files.readAllBytes(file));
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words in a file that is there. */
  public HandIn edit(String path, String from, String to) {
    try {
      String text = Files.readString(folder.resolve(path));
      if (!text.contains(from)) {
        throw new IllegalArgumentException(path + " does not hold: " + from);
      }
      return with(path, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path folder() {
    return folder;
  }

  /** The bytes of {@link #zip}. */
  public byte[] zipped() {
    try {
      return Files.readAllBytes(zip(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All its files in a zip, below this folder of the zip, the last ones first. */
  public Path zip(String below) {
    Path zip = folder.resolveSibling(folder.getFileName() + ".zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipArchiveOutputStream archive = new ZipArchiveOutputStream(out);
        Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).sorted((a, b) -> b.compareTo(a)).toList();
      for (Path file : all) {
        String name = below + folder.relativize(file).toString().replace('\\', '/');
        archive.putArchiveEntry(new ZipArchiveEntry(name));
        archive.write(Files.readAllBytes(file));
        archive.closeArchiveEntry();
      }
      return zip;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
