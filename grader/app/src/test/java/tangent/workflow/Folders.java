package tangent.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** Copies of folders. */
public final class Folders {

  private Folders() {}

  /** Copies everything but what a build makes; what is there is replaced. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path path = from.relativize(file);
        if (!("/" + path).contains("/target/")) {
          Path copy = to.resolve(path.toString());
          Files.createDirectories(copy.toAbsolutePath().getParent());
          Files.copy(
              file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
