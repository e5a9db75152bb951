package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes what is to be shown readable for a user id that nobody has.
 *
 * <p>Temporary folders are closed to other users. Inside the grader's own workspace they are opened
 * as far as needed; a closed folder elsewhere is not ours to open, and is an error.
 */
final class PathPermissions {

  private final Path workspace;
  private final UserMode entry;

  PathPermissions(Path workspace, UserMode entry) throws IOException {
    this.workspace = workspace.toRealPath();
    this.entry = entry;
  }

  /** Opens the ways to these files and folders and what is in them. */
  void open(List<Path> shown) throws IOException {
    for (Path path : shown) {
      Path real = path.toRealPath();
      if (real.startsWith(workspace)) {
        openInside(real);
      }
      for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
        openWay(folder);
      }
    }
  }

  private void openWay(Path folder) throws IOException {
    if (entry == UserMode.NO_USER_NAMESPACE) {
      // Root lays out the files, and only then becomes the user who reads them.
      return;
    }
    if (folder.startsWith(workspace)) {
      allow(folder, PosixFilePermission.OTHERS_EXECUTE);
    } else if (!Files.getPosixFilePermissions(folder)
        .contains(PosixFilePermission.OTHERS_EXECUTE)) {
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
