package tangent.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The JDK that runs the grader, and runs inside too: its folder, and the configuration that a
 * distribution keeps elsewhere and links to.
 *
 * @param home its folder, without symbolic links
 * @param configuration folders under {@code /etc} that its files are links into
 */
record Jdk(Path home, List<Path> configuration) {

  static Jdk running() throws IOException {
    return at(Path.of(System.getProperty("java.home")), Path.of("/etc"));
  }

  /**
   * @param etc where a distribution keeps configuration
   */
  static Jdk at(Path folder, Path etc) throws IOException {
    Path home = folder.toRealPath();
    SortedSet<Path> outside = new TreeSet<>();
    for (String part : List.of("conf", "lib")) {
      outside.addAll(linkedFrom(home.resolve(part), etc));
    }
    return new Jdk(home, outermost(outside));
  }

  Path java() {
    return home.resolve("bin/java");
  }

  /** What the JVM's own parts are linked with is found through these. */
  List<Path> programs() {
    List<Path> programs = new ArrayList<>(List.of(java()));
    for (String name : List.of("jli", "java", "jimage", "net", "nio", "verify", "zip")) {
      programs.add(home.resolve("lib/lib" + name + ".so"));
    }
    programs.add(home.resolve("lib/server/libjvm.so"));
    return programs.stream().filter(Files::isRegularFile).toList();
  }

  private static List<Path> linkedFrom(Path folder, Path etc) throws IOException {
    List<Path> folders = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return folders;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path link : tree.filter(Files::isSymbolicLink).toList()) {
        Path target = link.resolveSibling(Files.readSymbolicLink(link)).normalize();
        if (target.startsWith(etc) && Files.exists(target)) {
          folders.add(holder(target, etc));
        }
      }
    }
    return folders;
  }

  /** The folder of a file, but never all of {@code /etc}. */
  private static Path holder(Path file, Path etc) {
    Path folder = file.getParent();
    return folder.equals(etc) ? file : folder;
  }

  /** Without those that lie in another one; in order, that one comes before them. */
  private static List<Path> outermost(SortedSet<Path> paths) {
    List<Path> kept = new ArrayList<>();
    for (Path path : paths) {
      if (kept.stream().noneMatch(path::startsWith)) {
        kept.add(path);
      }
    }
    return List.copyOf(kept);
  }
}
