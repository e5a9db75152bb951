package derivatives.scoreboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes what failed as tests that a student can copy to their own: each makes one call and no
 * more, so that a debugger is soon where it goes wrong.
 */
final class OwnTests {

  private static final List<String> ASSERTIONS =
      List.of(
          "static org.assertj.core.api.Assertions.assertThat",
          "static org.assertj.core.api.Assertions.assertThatThrownBy",
          "static org.assertj.core.api.Assertions.within");

  private static final List<String> TYPES =
      List.of(
          "java.util.ArrayList",
          "java.util.List",
          "java.util.function.DoubleUnaryOperator",
          "java.util.function.ToDoubleFunction");

  private OwnTests() {}

  /** For each of these tasks that is wrong; what is right needs none any more. */
  static void write(Path project, Map<Task, Standing> standings) {
    standings.forEach(
        (task, standing) -> {
          Path file = project.resolve(file(task));
          String text = text(task, standing);
          try {
            if (text.isEmpty()) {
              Files.deleteIfExists(file);
            } else {
              Files.createDirectories(file.getParent());
              Files.writeString(file, text);
            }
          } catch (IOException e) {
            // The scoreboard says all the same what is wrong.
          }
        });
  }

  static String file(Task task) {
    return "target/try/" + className(task) + ".java";
  }

  /** {@code Part1DerivativeTest}. */
  private static String className(Task task) {
    return capital(task.part().id())
        + capital(task.id().substring(task.id().indexOf('.') + 1))
        + "Test";
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** A class of tests; empty where nothing failed that can be asked in one. */
  static String text(Task task, Standing standing) {
    String tests =
        standing.failures().stream()
            .filter(failure -> !failure.ownTest().isEmpty())
            .map(OwnTests::test)
            .distinct()
            .collect(Collectors.joining("\n"));
    return tests.isEmpty()
        ? ""
        : """
          package derivatives;

          %s%s
          %simport org.junit.jupiter.api.Test;

          /** What went wrong with %s. Copy this file to src/test/java/derivatives. */
          class %s {

          %s}
          """
            .formatted(
                needed(ASSERTIONS, tests),
                imports(task),
                needed(TYPES, tests),
                task.id(),
                className(task),
                tests);
  }

  /** Those imports whose last name the tests use. */
  private static String needed(List<String> imports, String tests) {
    return imports.stream()
        .filter(
            each ->
                Pattern.compile("\\b" + each.substring(each.lastIndexOf('.') + 1) + "\\b")
                    .matcher(tests)
                    .find())
        .map(each -> "import " + each + ";\n")
        .collect(Collectors.joining());
  }

  private static String imports(Task task) {
    String all = "\nimport derivatives." + task.part().id() + ".*;";
    return task.part() == Part.PART3 ? all : "import static " + task.className() + ".*;\n" + all;
  }

  private static String test(Standing.Failure failure) {
    String name = failure.test().substring(failure.test().lastIndexOf('.') + 1);
    return "  @Test\n  void " + name + "() {\n" + failure.ownTest().strip().indent(4) + "  }\n";
  }
}
