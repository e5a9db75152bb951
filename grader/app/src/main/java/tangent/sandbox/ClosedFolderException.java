package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A user id that nobody has can't get to what is to be shown: a way in is barred, not the machine.
 */
final class ClosedFolderException extends IOException {

  private static final long serialVersionUID = 1L;

  ClosedFolderException(Path folder) {
    super(
        ("The sandbox can't show a file in %s, which is closed to other users. Choose another "
                + "folder for temporary files: java -Djava.io.tmpdir=/tmp.")
            .formatted(folder));
  }
}
