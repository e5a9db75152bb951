package tangent.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of two classes of one name Surefire loads the one among the tests. So in a student's package
 * nothing of the visible tests may be called as a student would call a helper: who has an enum
 * {@code Operation} beside {@code Value} would be told that everything is wrong.
 */
class VisibleTestNamesTest {

  @ParameterizedTest
  @ValueSource(strings = {"part1", "part2", "part3", "part4"})
  void noStudentWouldChooseThem(String part) throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("../../starter/src/test/java/derivatives", part))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isNotEmpty()
          .allMatch(name -> name.matches("Tested\\w+\\.java|\\w+(Test|Properties)\\.java"));
    }
  }
}
