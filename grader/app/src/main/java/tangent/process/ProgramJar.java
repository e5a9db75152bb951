package tangent.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a few of the grader's own packages into a jar for another process, which then holds nothing
 * else of the grader.
 */
public final class ProgramJar {

  /** The first moment that a zip can name. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ProgramJar() {}

  /**
   * Writes a jar with the packages in which the given classes stand.
   *
   * @param jar the file to write; it must not exist yet
   * @return {@code jar}
   */
  public static Path write(Path jar, Class<?>... ofPackages) throws IOException {
    return Files.write(jar, bytes(ofPackages), StandardOpenOption.CREATE_NEW);
  }

  /** The same jar in memory: the same classes make the same bytes. */
  static byte[] bytes(Class<?>... ofPackages) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    for (Class<?> type : ofPackages) {
      classes.putAll(packageOf(type));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // It is read much more often than it is written.
      zip.setLevel(0);
      for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTimeLocal(ALWAYS);
        zip.putNextEntry(head);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, byte[]> packageOf(Class<?> type) throws IOException {
    String folder = type.getPackageName().replace('.', '/');
    Path home = home(type);
    if (Files.isDirectory(home)) {
      return read(home.resolve(folder), folder);
    }
    try (FileSystem jar = FileSystems.newFileSystem(home, (ClassLoader) null)) {
      return read(jar.getPath("/", folder), folder);
    }
  }

  private static Map<String, byte[]> read(Path directory, String folder) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          classes.put(folder + "/" + name, Files.readAllBytes(file));
        }
      }
    }
    return classes;
  }

  private static Path home(Class<?> type) {
    try {
      URI uri = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the grader stands at a place that has no path", e);
    }
  }
}
