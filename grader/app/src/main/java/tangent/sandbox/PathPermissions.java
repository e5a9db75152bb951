package tangent.sandbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes what is to be shown readable for a user id that nobody has.
 *
 * <p>Temporary folders are closed to other users. Inside the grader's own workspace they are opened
 * as far as needed. A closed folder elsewhere, such as the user's cache, is not ours to open: of a
 * file in it the user inside gets another name, in the workspace.
 */
final class PathPermissions {

  private final Path workspace;
  private final UserMode entry;

  PathPermissions(Path workspace, UserMode entry) throws IOException {
    this.workspace = workspace.toRealPath();
    this.entry = entry;
  }

  /**
   * Opens the ways to these files and folders and what is in them.
   *
   * @return under which name each can be read
   */
  List<Path> open(List<Path> shown) throws IOException {
    List<Path> readable = new ArrayList<>();
    for (Path path : shown) {
      Path real = ownName(path.toRealPath());
      if (real.startsWith(workspace)) {
        openInside(real);
      }
      for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
        openWay(folder);
      }
      readable.add(real);
    }
    return readable;
  }

  private Path ownName(Path real) throws IOException {
    if (entry == UserMode.NO_USER_NAMESPACE
        || real.startsWith(workspace)
        || !Files.isRegularFile(real)
        || !isInClosedFolder(real)) {
      return real;
    }
    Path own =
        workspace
            .resolve("shown")
            .resolve(Integer.toHexString(real.hashCode()) + real.getFileName());
    if (!Files.exists(own)) {
      makeFolder(own.getParent());
      link(real, own);
    }
    return own;
  }

  /** Not those that it stands in: a workspace that was tidied up must not come back. */
  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      try {
        Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        // Another job was faster.
      }
    }
  }

  /** A second name for the same file, or else a copy as old as it is. */
  static void link(Path real, Path own) throws IOException {
    Path aside = Files.createTempDirectory(own.getParent(), "new").resolve("file");
    // What is opened below under its second name would be open under the first one, too.
    if (!Files.getPosixFilePermissions(real).contains(PosixFilePermission.OTHERS_READ)
        || !linked(real, aside)) {
      Files.copy(real, aside, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.move(aside, own, StandardCopyOption.ATOMIC_MOVE);
    // Where another job was faster, both are names of one file, and a move leaves such as they are.
    Files.deleteIfExists(aside);
    Files.delete(aside.getParent());
  }

  private static boolean linked(Path real, Path name) {
    try {
      Files.createLink(name, real);
      return true;
    } catch (IOException | UnsupportedOperationException onAnotherDisk) {
      return false;
    }
  }

  private static boolean isInClosedFolder(Path file) throws IOException {
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (isClosed(folder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClosed(Path folder) throws IOException {
    return !Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_EXECUTE);
  }

  private void openWay(Path folder) throws IOException {
    if (entry == UserMode.NO_USER_NAMESPACE) {
      // Root lays out the files, and only then becomes the user who reads them.
      return;
    }
    if (folder.startsWith(workspace)) {
      allow(folder, PosixFilePermission.OTHERS_EXECUTE);
    } else if (isClosed(folder)) {
      throw new ClosedFolderException(folder);
    }
  }

  private static void openInside(Path shown) throws IOException {
    try (Stream<Path> tree = Files.walk(shown)) {
      for (Path path : tree.toList()) {
        if (Files.isDirectory(path)) {
          allow(path, PosixFilePermission.OTHERS_EXECUTE, PosixFilePermission.OTHERS_READ);
        } else {
          allow(path, PosixFilePermission.OTHERS_READ);
        }
      }
    }
  }

  private static void allow(Path path, PosixFilePermission... added) throws IOException {
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(Files.getPosixFilePermissions(path));
    if (permissions.addAll(List.of(added))) {
      Files.setPosixFilePermissions(path, permissions);
    }
  }
}
