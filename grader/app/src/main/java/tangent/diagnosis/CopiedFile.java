package tangent.diagnosis;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tangent.assignment.Part;
import tangent.assignment.Task;

/**
 * A test of one lost task as a whole file, which needs nothing but the student's code.
 *
 * @param body the statements of the test
 */
public record CopiedFile(Task task, String body) {

  private static final List<String> ASSERTIONS =
      List.of(
          "static org.assertj.core.api.Assertions.assertThat",
          "static org.assertj.core.api.Assertions.assertThatThrownBy",
          "static org.assertj.core.api.Assertions.within");

  private static final List<String> TYPES =
      List.of("java.util.ArrayList", "java.util.List", "java.util.function.DoubleUnaryOperator");

  public String className() {
    return "Report" + capital(task.part().id()) + capital(name()) + "Test";
  }

  /** The file. */
  public String text() {
    String methods = task.part() == Part.PART3 ? "" : "import static " + task.className() + ".*;\n";
    return """
        package derivatives;

        %s%s
        import derivatives.%s.*;
        %simport org.junit.jupiter.api.Test;

        class %s {

          @Test
          void %sIsRight() {
        %s  }
        }
        """
        .formatted(
            needed(ASSERTIONS),
            methods,
            task.part().id(),
            needed(TYPES),
            className(),
            name(),
            body.strip().indent(4));
  }

  /** Those imports whose last name the body uses. */
  private String needed(List<String> imports) {
    return imports.stream()
        .filter(
            each ->
                Pattern.compile("\\b" + each.substring(each.lastIndexOf('.') + 1) + "\\b")
                    .matcher(body)
                    .find())
        .map(each -> "import " + each + ";\n")
        .collect(Collectors.joining());
  }

  private String name() {
    return task.id().substring(task.id().indexOf('.') + 1);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
