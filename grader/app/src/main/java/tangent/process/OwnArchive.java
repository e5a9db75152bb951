package tangent.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tangent.UserError;

/**
 * The JVM's archive of the grader's own classes, for whoever starts the same jar again.
 *
 * <p>The JVM that runs a grade writes it when it ends, and another compares it with its jar and
 * itself before it believes it. A cut one would crash it, so the length stands in the name; what
 * else may have become of the bytes is found by the JVM's own sum.
 *
 * <p>It is made in the second grade on a machine: one that is started anew for every submission
 * would pay for it each time and have nothing of it.
 */
public final class OwnArchive {

  /** Names the file in which the program notes its exit status: writing the archive may fail. */
  private static final String STATUS = "tangent.status";

  private static final String SUFFIX = ".jsa";
  private static final String NAME = "grader-";

  /** Twenty megabytes each, and one for every place that a jar was ever started from. */
  private static final int KEPT = 4;

  private final Path cache;
  private final Path folder;

  /** Of the jar and the JDK, as they are now. */
  private final String stamp;

  private final Path aside;

  private OwnArchive(Path cache, Path folder, String stamp) {
    this.cache = cache;
    this.folder = folder;
    this.stamp = stamp;
    // Machines may share a home, and count their processes each for itself.
    this.aside =
        folder.resolve("new-%d-%x".formatted(ProcessHandle.current().pid(), System.nanoTime()));
  }

  /** That of a jar, whether it is there already or not; nothing where there is no cache for it. */
  public static Optional<OwnArchive> of(Path jar) {
    return CacheFolder.open().flatMap(cache -> in(cache, jar));
  }

  static Optional<OwnArchive> in(Path cache, Path jar) {
    try {
      Path place = jar.toRealPath();
      String jdk = System.getProperty("java.home") + System.getProperty("java.vm.version");
      String stamp =
          "%x-%x-%x"
              .formatted(
                  Files.size(place), Files.getLastModifiedTime(place).toMillis(), jdk.hashCode());
      Path folder =
          cache.resolve(
              "grader-%x".formatted(Objects.hash(place, System.getProperty("java.home"))));
      return Optional.of(new OwnArchive(cache, folder, stamp));
    } catch (IOException | RuntimeException unusable) {
      return Optional.empty();
    }
  }

  /**
   * Options for a JVM that runs the jar: with the archive, or to make one.
   *
   * @param mayMake whether what the jar is started for is worth being the model
   */
  public List<String> options(boolean mayMake) {
    try {
      Optional<Path> made = find();
      if (made.isPresent()) {
        CacheFolder.use(folder);
        return List.of(
            "-XX:SharedArchiveFile=" + made.get(), "-XX:+VerifySharedSpaces", "-Xlog:disable");
      } else if (mayMake && isSecondGrade()) {
        CacheFolder.makePrivate(folder);
        if (CacheFolder.isOurs(folder)) {
          return List.of(
              "-XX:ArchiveClassesAtExit=" + aside, "-D" + STATUS + "=" + noted(), "-Xlog:disable");
        }
      }
    } catch (IOException | RuntimeException unusable) {
      // Then it starts without, only slower.
    }
    return List.of();
  }

  /**
   * Keeps what the JVM has written at its end, if it is whole, and something was graded: who was
   * refused has loaded little.
   *
   * @param ended the status it ended with
   * @return the program's own
   */
  public int keep(int ended) {
    try {
      int told = Integer.parseInt(Files.readString(noted()));
      if (told == ended && told != UserError.USAGE && Files.exists(aside)) {
        Path kept = folder.resolve("%s-%x%s".formatted(stamp, Files.size(aside), SUFFIX));
        Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE);
        removeAllBut(kept);
        CacheFolder.tidyUp(cache);
        CacheFolder.use(folder);
        CacheFolder.keepLatest(KEPT, cache, NAME + "*");
      }
      return told;
    } catch (IOException | RuntimeException notMade) {
      return ended;
    } finally {
      remove(aside);
      remove(noted());
    }
  }

  /** Whether what this program has loaded becomes the archive of those after it. */
  public static boolean isBeingMade() {
    return System.getProperty(STATUS) != null;
  }

  /** Notes with which status this program ends, where its first process wants to know. */
  public static void tell(int status) {
    String file = System.getProperty(STATUS);
    if (file != null) {
      try {
        Files.writeString(Path.of(file), Integer.toString(status));
      } catch (IOException full) {
        // Then no archive is kept.
      }
    }
  }

  private Path noted() {
    return aside.resolveSibling(aside.getFileName() + ".status");
  }

  private Optional<Path> find() throws IOException {
    if (!Files.exists(folder) || !CacheFolder.isOurs(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, stamp + "-*" + SUFFIX)) {
      for (Path file : files) {
        if (file.getFileName().toString().endsWith("-%x%s".formatted(Files.size(file), SUFFIX))) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** Where a grade has left the archive of its workers. */
  private boolean isSecondGrade() throws IOException {
    try (DirectoryStream<Path> workers = Files.newDirectoryStream(cache, "worker-*")) {
      return workers.iterator().hasNext();
    }
  }

  private void removeAllBut(Path kept) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      for (Path file : files) {
        if (!file.equals(kept)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException stays) {
      // It goes with the folder, when nobody has used it for long.
    }
  }
}
