package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathPermissionsTest {

  @TempDir Path temp = Path.of("");

  /** Two jobs may give a file its second name at the same time. */
  @Test
  void aNameThatIsThereAlreadyIsAsGood() throws Exception {
    Path real = Files.writeString(temp.resolve("archive"), "classes");
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r--r--"));
    Path own = Files.createDirectory(temp.resolve("shown")).resolve("archive");

    PathPermissions.link(real, own);
    PathPermissions.link(real, own);

    assertThat(own).hasContent("classes");
    assertThat(own.getParent()).isDirectoryNotContaining("glob:**new*");
  }

  /** The thread that grades may still be here when the end has removed the workspace. */
  @Test
  void aWorkspaceThatIsGoneDoesNotComeBack() throws Exception {
    Path workspace = Files.createDirectory(temp.resolve("workspace"));
    PathPermissions permissions = new PathPermissions(workspace, UserMode.FRESH_USER);
    Path closed = Files.createDirectory(temp.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    Path file = Files.writeString(closed.resolve("archive"), "classes");
    Files.delete(workspace);

    assertThatThrownBy(() -> permissions.open(List.of(file)))
        .isInstanceOf(NoSuchFileException.class);

    assertThat(workspace).doesNotExist();
  }
}
