package derivatives.scoreboard;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles the tests for the watch: all of them once, then what is new or could not be compiled.
 */
final class TestCompiler {

  private final Path sources;
  private final Path into;
  private final List<Path> libraries;

  TestCompiler(Path sources, Path into, List<Path> libraries) {
    this.sources = sources;
    this.into = into;
    this.libraries = libraries;
  }

  Path folder() {
    return into;
  }

  /** Compiles tests that have changed or have no class yet, as far as they go. */
  void update(Path classes, Set<Path> changed) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path file : files()) {
      if (changed.contains(file) || !Files.exists(into.resolve(name(file) + ".class"))) {
        files.add(file);
      }
    }
    List<Path> path = new ArrayList<>(libraries);
    path.add(classes);
    path.add(into);
    Compilation.compileAll(files, into, join(path));
  }

  /**
   * The names of the test classes in these packages of the assignment; the empty name is for all
   * others.
   */
  List<String> classes(Set<String> packages) throws IOException {
    return files().stream()
        .filter(file -> file.toString().matches(".*(Test|Properties)\\.java"))
        .filter(file -> packages.contains(part(file)))
        .map(file -> name(file).replace('/', '.'))
        .toList();
  }

  private static String part(Path file) {
    String folder = file.getParent().getFileName().toString();
    return folder.matches("part\\d") ? folder : "";
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(sources)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .sorted()
          .toList();
    }
  }

  private String name(Path file) {
    return sources.relativize(file).toString().replace('\\', '/').replaceFirst("\\.java$", "");
  }

  private static String join(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
