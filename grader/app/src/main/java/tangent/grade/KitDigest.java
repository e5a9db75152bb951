package tangent.grade;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The digest of what decides a grade: properties, samples, models, reference, worker, compiling.
 *
 * <p>Of the sources, which the build puts beside the classes: what a compiler makes of them differs
 * between JDKs, and the same kit has to have the same digest on every machine. Where the checkout
 * lies and how its lines end does not count.
 */
final class KitDigest {

  private KitDigest() {}

  /**
   * @param samples what makes the samples and is no source of ours
   */
  static String ofThisKit(String samples) {
    try {
      Path place =
          Path.of(KitDigest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return of(place, samples);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return of(jar.getPath("/"), samples);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the class loader names no place", e);
    }
  }

  /**
   * @param root where {@code tangent/kit} and {@code tangent/starter} are: the sources of the kit,
   *     and the stubs that stand in for what does not compile
   */
  static String of(Path root, String samples) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    collect(root, "tangent/kit", files);
    collect(root, "tangent/starter", files);
    MessageDigest digest = sha256();
    digest.update((samples + "\n").getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      // The lengths keep names and contents apart.
      String head = file.getKey() + "\n" + file.getValue().length + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(file.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void collect(Path root, String folder, Map<String, byte[]> into)
      throws IOException {
    Path start = root.resolve(folder);
    try (Stream<Path> found = Files.walk(start)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder + "/" + start.relativize(file).toString().replace('\\', '/');
        into.put(name, withUnixLineEnds(Files.readAllBytes(file)));
      }
    }
  }

  private static byte[] withUnixLineEnds(byte[] text) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(text.length);
    for (int i = 0; i < text.length; i++) {
      boolean lineEnd = text[i] == '\r' && i + 1 < text.length && text[i + 1] == '\n';
      if (!lineEnd) {
        plain.write(text[i]);
      }
    }
    return plain.toByteArray();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
