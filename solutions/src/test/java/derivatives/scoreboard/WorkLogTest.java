package derivatives.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkLogTest {

  private static final String SOURCE =
      """
      final class NumericalDerivative {
        /** f(x) { is no brace */
        static double f(double x) { return 1; }
        static double derivative(DoubleUnaryOperator f, double x, double h) {
          if (h > 0) { return f("}"); }
          return 2;
        }
      }
      """;

  @TempDir Path project;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = project.resolve(Task.F.file());
    Files.createDirectories(file.getParent());
    Files.writeString(file, SOURCE);
  }

  @Test
  void theFirstRunOnlyLooks() {
    assertThat(order()).startsWith(Task.F, Task.DERIVATIVE, Task.SLOPES);
  }

  @Test
  void theMethodThatHasChangedComesFirstAndStaysUntilAnotherOneChanges() throws IOException {
    order();
    Files.writeString(file, SOURCE.replace("return 2", "return 3"));
    assertThat(order()).startsWith(Task.DERIVATIVE);
    assertThat(order()).startsWith(Task.DERIVATIVE);
    Files.writeString(file, SOURCE.replace("return 2", "return 3").replace("return 1", "return 4"));
    assertThat(order().indexOf(Task.F)).isLessThan(order().indexOf(Task.DERIVATIVE));
  }

  @Test
  void otherWhiteSpaceIsNoChange() throws IOException {
    order();
    Files.writeString(file, SOURCE.replace("return 2;", "\n\n      return  2;"));
    assertThat(order()).startsWith(Task.F, Task.DERIVATIVE, Task.SLOPES);
  }

  @Test
  void aSpoiltLogIsWrittenAnew() throws IOException {
    Files.writeString(project.resolve(".scoreboard"), "part1.f.run=many\n\\u00");
    assertThat(order()).hasSize(Task.values().length);
  }

  @Test
  void aMethodEndsAtItsOwnBrace() {
    assertThat(MethodText.of(SOURCE, "derivative"))
        .startsWith("derivative(DoubleUnaryOperator f, double x, double h)")
        .endsWith("return 2; }");
    assertThat(MethodText.of(SOURCE, "f")).isEqualTo("f(double x) { return 1; }");
  }

  private List<Task> order() {
    return Arrays.stream(Task.values()).sorted(WorkLog.update(project).latestFirst()).toList();
  }
}
