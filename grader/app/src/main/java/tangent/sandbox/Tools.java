package tangent.sandbox;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system's programs that build the sandbox.
 *
 * @param shell opens the filter's file for bubblewrap, which Java can't do for a child
 * @param libraryLister {@code ldd}, which tells what the JVM is linked with
 */
record Tools(Path shell, Path bubblewrap, Path limiter, Path dropper, Path libraryLister) {

  private static final String FROM_UTIL_LINUX = "It belongs to the package util-linux.";

  /**
   * Looks for them in the search path, and where they usually are.
   *
   * @throws SandboxUnavailableException with the name of the package to install
   */
  static Tools find() throws SandboxUnavailableException {
    if (!System.getProperty("os.name").equals("Linux")) {
      throw new SandboxUnavailableException("The sandbox needs Linux.");
    }
    return new Tools(
        find("sh", "It belongs to every Linux system."),
        find("bwrap", "Install bubblewrap: sudo apt-get install bubblewrap."),
        find("prlimit", FROM_UTIL_LINUX),
        find("setpriv", FROM_UTIL_LINUX),
        find("ldd", "It belongs to the system's C library."));
  }

  private static Path find(String program, String advice) throws SandboxUnavailableException {
    return folders()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new SandboxUnavailableException(
                    "The sandbox needs the program " + program + ". " + advice));
  }

  private static Stream<Path> folders() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<String> searched = Arrays.stream(path.split(File.pathSeparator));
    Stream<String> usual = Stream.of("/usr/bin", "/bin", "/usr/local/bin");
    // Only absolute ones: a relative folder would be looked for in the student's own place.
    return Stream.concat(usual, searched).filter(folder -> folder.startsWith("/")).map(Path::of);
  }
}
