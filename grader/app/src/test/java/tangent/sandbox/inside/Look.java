package tangent.sandbox.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints what a program inside finds out about its own place, a {@code name value} a line. */
public final class Look {

  private Look() {}

  /** Looks at the process, its limits, its mounts, its open files and its environment. */
  public static void main(String[] arguments) throws IOException {
    lines("status", "/proc/self/status");
    lines("limit", "/proc/self/limits");
    lines("mount", "/proc/self/mountinfo");
    try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path descriptor : open) {
        if (Files.isSymbolicLink(descriptor)) {
          System.out.println("open " + target(descriptor));
        }
      }
    }
    try (DirectoryStream<Path> root = Files.newDirectoryStream(Path.of("/"))) {
      root.forEach(entry -> System.out.println("root " + entry));
    }
    for (String device : List.of("/dev/zero", "/dev/random", "/dev/urandom")) {
      System.out.println("device " + device + " " + octets(device));
    }
    System.getenv().forEach((name, value) -> System.out.println("variable " + name));
  }

  private static int octets(String device) {
    try (InputStream in = Files.newInputStream(Path.of(device))) {
      return in.readNBytes(1).length;
    } catch (IOException e) {
      return -1;
    }
  }

  private static void lines(String name, String file) throws IOException {
    for (String line : Files.readAllLines(Path.of(file))) {
      System.out.println(name + " " + line.replaceAll("\\s+", " "));
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      // The descriptor by which the folder itself is listed may be gone by now.
      return "gone";
    }
  }
}
