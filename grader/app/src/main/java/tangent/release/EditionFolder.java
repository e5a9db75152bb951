package tangent.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tangent.git.TrackedFile;

/**
 * The folder that an edition is written into: empty, or one that holds nothing but a former
 * edition.
 *
 * <p>A {@code .git} in it stays, so that a clone of the students' template can be brought up to
 * date; so does {@code target}, which every build makes anew.
 */
public final class EditionFolder {

  private static final Set<String> LEFT_ALONE = Set.of(".git", "target");

  private final Path folder;
  private final List<Path> former;

  private EditionFolder(Path folder, List<Path> former) {
    this.folder = folder;
    this.former = former;
  }

  /**
   * @throws NotReleasable if a file in it would be lost
   */
  public static EditionFolder at(Path folder, KitCheckout kit) throws IOException, NotReleasable {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new NotReleasable("The folder of --out is a file: " + folder);
    }
    List<Path> present = Files.exists(folder) ? files(folder) : List.of();
    if (!present.isEmpty()) {
      FormerEditions editions = FormerEditions.of(kit);
      List<String> others = new ArrayList<>();
      for (Path file : present) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        boolean plain = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (!plain || !editions.hold(path, Files.readAllBytes(file))) {
          others.add(path);
        }
      }
      if (!others.isEmpty()) {
        throw new NotReleasable(
            "The folder of --out holds files that are of no former edition, and they would be lost."
                + " Choose an empty folder, or move these away:",
            others);
      }
    }
    return new EditionFolder(folder, present);
  }

  private static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return directory.getParent() != null && isLeftAlone(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          private boolean isLeftAlone(Path directory) {
            return !directory.equals(folder)
                && directory.getParent().equals(folder)
                && LEFT_ALONE.contains(directory.getFileName().toString());
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            files.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  /** Replaces what is there. */
  public void write(Edition edition) throws IOException {
    for (Path file : former) {
      Files.delete(file);
    }
    write(edition.files(), folder);
  }

  static void write(Map<String, TrackedFile> files, Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    for (Map.Entry<String, TrackedFile> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.toAbsolutePath().getParent());
      Files.write(path, file.getValue().content());
      if (posix) {
        String mode = file.getValue().executable() ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
      }
    }
  }
}
