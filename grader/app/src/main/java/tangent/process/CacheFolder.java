package tangent.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The user's folder for what the grader can make anew at any time: {@code $XDG_CACHE_HOME/tangent},
 * or {@code ~/.cache/tangent}.
 *
 * <p>What lies there runs beside student code, so it is nobody's but the user's: a folder that
 * belongs to somebody else, or that others may enter, is not used.
 */
public final class CacheFolder {

  /** Names another folder; empty for none. */
  public static final String PROPERTY = "tangent.cache";

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rwx------");

  /** What nobody has used for so long is removed when something new is made. */
  private static final Duration KEPT = Duration.ofDays(60);

  private CacheFolder() {}

  /** The folder, made where it is missing; nothing where there is none that can be trusted. */
  public static Optional<Path> open() {
    String asked = System.getProperty(PROPERTY);
    if (asked != null && asked.isBlank()) {
      return Optional.empty();
    }
    try {
      Path folder = asked == null ? usual() : Path.of(asked).toAbsolutePath();
      Files.createDirectories(folder.getParent());
      makePrivate(folder);
      return isOurs(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
    } catch (IOException | RuntimeException unusable) {
      // No Linux, no home, no room, no right: then it is done without.
      return Optional.empty();
    }
  }

  private static Path usual() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path home =
        named != null && named.startsWith("/")
            ? Path.of(named)
            : Path.of(System.getProperty("user.home"), ".cache");
    return home.toAbsolutePath().resolve("tangent");
  }

  /** A folder in it, which nobody else may enter either. */
  static void makePrivate(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE));
    }
  }

  static boolean isOurs(Path folder) throws IOException {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS).equals(PRIVATE)
        && Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS)
            .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }

  /** Notes that something in it is in use. */
  static void use(Path entry) throws IOException {
    Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
  }

  /** Removes from it what has been out of use for long. */
  static void tidyUp(Path folder) throws IOException {
    Instant since = Instant.now().minus(KEPT);
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS)
            .toInstant()
            .isBefore(since)) {
          remove(entry);
        }
      }
    }
  }

  /** Removes those of the entries that fit which were used before the latest few. */
  static void keepLatest(int few, Path folder, String glob) throws IOException {
    Map<FileTime, Path> byTime = new TreeMap<>(Comparator.reverseOrder());
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      for (Path entry : entries) {
        byTime.put(Files.getLastModifiedTime(entry, LinkOption.NOFOLLOW_LINKS), entry);
      }
    }
    for (Path entry : byTime.values().stream().skip(few).toList()) {
      remove(entry);
    }
  }

  /** Removes a file or a folder; what can't be removed stays. */
  static void remove(Path entry) throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(entry)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.deleteIfExists(each);
    }
  }
}
