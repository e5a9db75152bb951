package tangent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a reader of the grader's files may count on. */
class SourceFilesTest {

  /** What is longer does two things. */
  private static final int MOST_LINES = 250;

  /** Twins need their package written out to be told apart. */
  @Test
  void noTwoTypesOfTheGraderHaveOneName() throws IOException {
    Map<String, List<Path>> byName =
        files().stream().collect(Collectors.groupingBy(file -> file.getFileName().toString()));
    assertThat(byName)
        .hasSizeGreaterThan(300)
        .allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
  }

  @Test
  void noFileOfTheGraderIsTooLong() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> app = Files.walk(Path.of("src/main/java"));
        Stream<Path> worker = Files.walk(Path.of("../worker/src/main/java"))) {
      return Stream.concat(app, worker)
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .toList();
    }
  }
}
