package tangent.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A program packed for a run of the grader, which is started from the user's cache as long as the
 * cache holds it.
 */
public final class StoredProgram {

  /** What this JVM has looked for already, by the jar's place or the lack of one. */
  private static final Map<String, Optional<PackedProgram>> KNOWN = new ConcurrentHashMap<>();

  private final PackedProgram own;
  private final Optional<PackedProgram> stored;

  private StoredProgram(PackedProgram own, Optional<PackedProgram> stored) {
    this.own = own;
    this.stored = stored;
  }

  /**
   * Packs it.
   *
   * @param jar the file to write, for where there is no cache; it must not exist yet
   * @param training runs it where there is no archive yet
   */
  public static StoredProgram pack(
      Path jar, PackedProgram.Training training, Class<?>... ofPackages) throws IOException {
    byte[] bytes = ProgramJar.bytes(ofPackages);
    Files.write(jar, bytes);
    String name = jar.getFileName().toString().replace(".jar", "");
    Optional<PackedProgram> stored =
        CacheFolder.open().flatMap(cache -> stored(cache, name, bytes, training));
    return new StoredProgram(new PackedProgram(jar, Optional.empty()), stored);
  }

  /** One that is started from this jar alone. */
  public static StoredProgram plain(Path jar) {
    return new StoredProgram(new PackedProgram(jar, Optional.empty()), Optional.empty());
  }

  private static Optional<PackedProgram> stored(
      Path cache, String name, byte[] jar, PackedProgram.Training training) {
    ClassArchive archive = new ClassArchive(cache, name, jar);
    Optional<PackedProgram> known =
        KNOWN.computeIfAbsent(archive.folder().toString(), folder -> archive.foundOrMade(training));
    return known.filter(StoredProgram::isThere);
  }

  /** The program to start now: whoever empties the cache meanwhile ends no grade. */
  public PackedProgram now() {
    return stored.filter(StoredProgram::isThere).orElse(own);
  }

  private static boolean isThere(PackedProgram program) {
    return program.files().stream().allMatch(Files::isReadable);
  }
}
