package tangent.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
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
    Map<Path, Set<String>> folders = new LinkedHashMap<>();
    for (Class<?> type : ofPackages) {
      folders
          .computeIfAbsent(home(type), home -> new HashSet<>())
          .add(type.getPackageName().replace('.', '/'));
    }
    SortedMap<String, byte[]> classes = new TreeMap<>();
    for (Map.Entry<Path, Set<String>> each : folders.entrySet()) {
      classes.putAll(
          Files.isDirectory(each.getKey())
              ? inFolder(each.getKey(), each.getValue())
              : inJar(each.getKey(), each.getValue()));
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

  private static Map<String, byte[]> inFolder(Path home, Set<String> folders) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(home.resolve(folder))) {
        for (Path file : files.toList()) {
          String name = folder + "/" + file.getFileName();
          if (isOf(folders, name)) {
            classes.put(name, Files.readAllBytes(file));
          }
        }
      }
    }
    return classes;
  }

  /** The grader's own jar is open already, and the JDK opens no file twice. */
  private static Map<String, byte[]> inJar(Path home, Set<String> folders) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    try (ZipFile jar = new ZipFile(home.toFile())) {
      for (Enumeration<? extends ZipEntry> all = jar.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        if (isOf(folders, entry.getName())) {
          try (InputStream in = jar.getInputStream(entry)) {
            classes.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
    return classes;
  }

  private static boolean isOf(Set<String> folders, String name) {
    int end = name.lastIndexOf('/');
    return name.endsWith(".class")
        && folders.contains(name.substring(0, Math.max(0, end)))
        && !name.endsWith("/package-info.class");
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
