package tangent.grade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import tangent.Resource;
import tangent.Sha256;

/**
 * The digest of what decides a grade: properties, samples, models, reference, worker, compiling,
 * and the stubs that stand in for what does not compile.
 *
 * <p>Of the sources, and computed by the build: what a compiler makes of them differs between JDKs,
 * and the same kit has to have the same digest on every machine. Where the checkout lies and how
 * its lines end does not count.
 */
public final class KitDigest {

  /** Beside the classes, where the build leaves it. */
  private static final String FILE = "tangent/kit.digest";

  private static final List<String> SOURCES =
      List.of(
          "grader/app/src/main/java",
          "grader/app/src/main/resources",
          "grader/worker/src/main/java",
          "solutions/src/main/java",
          "starter/src/main/java");

  /** What only shows a grade, or is another command. A package that is new counts. */
  static final List<String> DECIDING_NOTHING =
      List.of(
          "assignment/picture",
          "cli",
          "course",
          "git",
          "release",
          "replay",
          "report",
          "surefire",
          "validation");

  private KitDigest() {}

  /**
   * Called by the build.
   *
   * @param arguments the checkout, what else makes the samples, the folder of the classes
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[2]).resolve(FILE);
    Files.createDirectories(file.getParent());
    Files.writeString(file, of(Path.of(arguments[0]), arguments[1]));
  }

  static String ofThisKit() {
    return Resource.text(KitDigest.class, "/" + FILE);
  }

  /**
   * @param checkout where the kit's sources lie
   * @param samples what makes the samples and is no source of ours
   */
  static String of(Path checkout, String samples) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String folder : SOURCES) {
      collect(checkout, folder, files);
    }
    MessageDigest digest = Sha256.begun();
    digest.update((samples + "\n").getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      // The lengths keep names and contents apart.
      String head = file.getKey() + "\n" + file.getValue().length + "\n";
      digest.update(head.getBytes(StandardCharsets.UTF_8));
      digest.update(file.getValue());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void collect(Path checkout, String folder, Map<String, byte[]> into)
      throws IOException {
    try (Stream<Path> found = Files.walk(checkout.resolve(folder))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = checkout.relativize(file).toString().replace('\\', '/');
        if (decides(name.substring(folder.length() + 1))) {
          into.put(name, withUnixLineEnds(Files.readAllBytes(file)));
        }
      }
    }
  }

  private static boolean decides(String name) {
    return name.endsWith(".java")
        && DECIDING_NOTHING.stream().noneMatch(each -> name.startsWith("tangent/" + each + "/"));
  }

  private static byte[] withUnixLineEnds(byte[] text) {
    return new String(text, StandardCharsets.ISO_8859_1)
        .replace("\r\n", "\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
