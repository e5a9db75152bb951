package tangent.process;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The JVM's archive of a program's classes, in a folder of the cache.
 *
 * <p>The folder's name is a digest of the program and of the JDK, and the archive's name one of its
 * own bytes: the JVM looks at neither, and would crash on an archive that a full disk has cut. All
 * is written aside and then renamed, so graders side by side can't harm each other. The jar lies
 * there, too, for the JVM wants it where and as old as it was when the archive was made.
 */
final class ClassArchive {

  private static final String SUFFIX = ".jsa";

  /** Of the folder, so that another kit's is not taken for a broken one. */
  private static final byte[] FORMAT = {1};

  /** Says that this JDK makes none. */
  private static final String NONE = "none";

  /** The time of every jar: the same bytes are the same file. */
  private static final FileTime ALWAYS = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  /** Whole minutes, where it takes a second or two: on a busy machine nothing is given up. */
  private static final long PATIENCE_MINUTES = 5;

  private final Path cache;
  private final String name;
  private final byte[] jar;
  private final Path folder;

  ClassArchive(Path cache, String name, byte[] jar) {
    this.cache = cache;
    this.name = name;
    this.jar = jar;
    this.folder =
        cache.resolve(name + "-" + Digest.of(jar, Digest.ofJdk(), FORMAT).substring(0, 32));
  }

  Path folder() {
    return folder;
  }

  /** The program with its archive, which is made where there is none; or nothing. */
  Optional<PackedProgram> foundOrMade(PackedProgram.Training training) {
    try {
      CacheFolder.makePrivate(folder);
      if (!CacheFolder.isOurs(folder)) {
        return Optional.empty();
      }
      CacheFolder.use(folder);
      Path program = place();
      Optional<Path> archive = find();
      if (archive.isEmpty() && !Files.exists(folder.resolve(NONE))) {
        archive = make(program, training);
      }
      return archive.map(file -> new PackedProgram(program, Optional.of(file)));
    } catch (IOException | RuntimeException unusable) {
      // No room, no right, a training that was stopped: the program starts without, only slower.
      return Optional.empty();
    }
  }

  private Path place() throws IOException {
    Path file = folder.resolve(name + ".jar");
    if (!Files.exists(file)
        || !Files.getLastModifiedTime(file).equals(ALWAYS)
        || !Arrays.equals(Files.readAllBytes(file), jar)) {
      Path aside = Files.createTempFile(folder, "new", ".tmp");
      Files.write(aside, jar);
      Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-r--r--"));
      Files.setLastModifiedTime(aside, ALWAYS);
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return file;
  }

  /** The first that is whole; what is not goes. */
  private Optional<Path> find() throws IOException {
    TreeSet<Path> found = new TreeSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
      files.forEach(found::add);
    }
    for (Path file : found) {
      if (file.getFileName().toString().equals(Digest.shortOf(file) + SUFFIX)) {
        return Optional.of(file);
      }
      Files.deleteIfExists(file);
    }
    return Optional.empty();
  }

  private Optional<Path> make(Path program, PackedProgram.Training training) throws IOException {
    CacheFolder.tidyUp(cache);
    Path aside = Files.createTempDirectory(folder, "new");
    try {
      Path list = aside.resolve("classes.txt");
      Path work = Files.createDirectory(aside.resolve("work"));
      training.run(program, List.of("-XX:DumpLoadedClassList=" + list, "-Xlog:disable"), work);
      // Whoever trains it stands in for a student, whose classes are no part of the program.
      Files.write(
          list,
          Files.readAllLines(list).stream()
              .filter(line -> !line.contains("derivatives/"))
              .toList());
      Path made = aside.resolve("classes" + SUFFIX);
      return dump(program, list, made) ? Optional.of(keep(made)) : none();
    } finally {
      CacheFolder.remove(aside);
    }
  }

  private static boolean dump(Path program, Path list, Path into) throws IOException {
    Process process =
        ProcessStarter.start(
            new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:dump",
                    "-XX:SharedClassListFile=" + list,
                    "-XX:SharedArchiveFile=" + into,
                    "-cp",
                    program.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD));
    try {
      return process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)
          && process.exitValue() == 0
          && Files.exists(into);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      ProcessFamily.destroy(process);
    }
  }

  private Path keep(Path made) throws IOException {
    Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("r--r--r--"));
    Path kept = folder.resolve(Digest.shortOf(made) + SUFFIX);
    return Files.move(made, kept, StandardCopyOption.ATOMIC_MOVE);
  }

  private Optional<Path> none() throws IOException {
    if (!Shutdown.hasBegun()) {
      Files.writeString(folder.resolve(NONE), "This JDK makes no archive of these classes.\n");
    }
    return Optional.empty();
  }
}
