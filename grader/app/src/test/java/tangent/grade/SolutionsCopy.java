package tangent.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the reference solutions' sources, to be spoilt by a test. */
public final class SolutionsCopy {

  private static final Path SOLUTIONS = Path.of("../../solutions/src/main/java");

  private final Path folder;

  public SolutionsCopy(Path folder) throws IOException {
    this.folder = folder;
    try (Stream<Path> files = Files.walk(SOLUTIONS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SOLUTIONS.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Replaces a piece of a file, which must be there exactly once. */
  public SolutionsCopy with(String file, String piece, String other) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text.split(java.util.regex.Pattern.quote(piece), -1))
        .as("%s holds once: %s", file, piece)
        .hasSize(2);
    Files.writeString(path, text.replace(piece, other));
    return this;
  }

  public SolutionsCopy with(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return this;
  }

  public SolutionsCopy without(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** The line of a file that holds a piece, counted from 1. */
  int line(String file, String piece) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    return 1
        + lines.indexOf(
            lines.stream().filter(each -> each.contains(piece)).findFirst().orElseThrow());
  }

  /** Every source file, relative to the folder. */
  public List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  public Path folder() {
    return folder;
  }
}
