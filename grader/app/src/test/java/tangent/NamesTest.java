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

/** One name, one thing: twins need their package written out to be told apart. */
class NamesTest {

  @Test
  void noTwoTypesOfTheGraderHaveOneName() throws IOException {
    try (Stream<Path> app = Files.walk(Path.of("src/main/java"));
        Stream<Path> worker = Files.walk(Path.of("../worker/src/main/java"))) {
      Map<String, List<Path>> byName =
          Stream.concat(app, worker)
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
      assertThat(byName)
          .hasSizeGreaterThan(300)
          .allSatisfy((name, files) -> assertThat(files).as(name).hasSize(1));
    }
  }
}
