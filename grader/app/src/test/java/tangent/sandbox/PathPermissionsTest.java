package tangent.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
}
