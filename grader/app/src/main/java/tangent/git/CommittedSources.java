package tangent.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Java files of a commit, by path from the repository's top, each with the name that git gives
 * to its content.
 *
 * <p>Compared here and not by git, which would ask the repository's own configuration what to run
 * over the files first.
 */
record CommittedSources(Map<String, String> names) {

  /** Larger than any source that is graded. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int MOST_FILES = 5_000;

  /**
   * @param folder where the sources are; empty for all
   * @param listing what {@code git ls-tree -r -z} prints
   */
  static CommittedSources of(String folder, String listing) {
    Map<String, String> names = new HashMap<>();
    String prefix = folder.isEmpty() ? "" : folder + "/";
    for (String entry : listing.split("\0")) {
      int tab = entry.indexOf('\t');
      String[] kind = entry.substring(0, Math.max(0, tab)).split(" ");
      String path = entry.substring(tab + 1);
      if (kind.length == 3 && path.startsWith(prefix) && path.endsWith(".java")) {
        names.put(path, kind[2]);
      }
    }
    return new CommittedSources(names);
  }

  boolean isEmpty() {
    return names.isEmpty();
  }

  /** Whether a Java file below this folder is not in the commit, or not as it is there. */
  boolean differFrom(Path top, Path sources) throws IOException {
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.walk(sources)) {
      files
          .limit(MOST_FILES)
          .filter(file -> file.getFileName().toString().endsWith(".java"))
          .filter(file -> !top.relativize(file).startsWith(".git"))
          .forEach(file -> there.add(top.relativize(file).toString().replace('\\', '/')));
    }
    if (!there.equals(names.keySet())) {
      return true;
    }
    for (Map.Entry<String, String> each : names.entrySet()) {
      if (!isAs(each.getValue(), top.resolve(each.getKey()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAs(String name, Path file) throws IOException {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return BlobName.of(in.readNBytes(MOST_BYTES), name.length()).contains(name);
    }
  }
}
