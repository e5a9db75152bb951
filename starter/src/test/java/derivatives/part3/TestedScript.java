package derivatives.part3;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what was done with values as statements in Java, for tests that a student can paste.
 *
 * <p>{@code c = a.times(4), 2 times c.backward() with a = 3} becomes two values, a product and a
 * loop.
 */
final class TestedScript {

  private static final Pattern TIMES = Pattern.compile("(\\d+) times (.*)");
  private static final Pattern ASSIGNMENT = Pattern.compile("(\\w+) = (.*)");

  /** An operand that is written as a number; an exponent is one. */
  private static final Pattern NUMBER = Pattern.compile("(?<!pow|of)\\((-?[\\d.]+)\\)");

  private final Set<String> names = new HashSet<>();

  private TestedScript() {}

  /** The statements, a line each. */
  static String of(String done) {
    String[] parts = done.split(",? with ");
    TestedScript script = new TestedScript();
    String leaves = parts.length < 2 ? "" : script.leaves(parts[1]);
    return leaves
        + Arrays.stream(parts[0].split(", | and ")).map(script::statement).collect(joining());
  }

  /** {@code a = b = 3, c = 4}. */
  private String leaves(String text) {
    StringBuilder leaves = new StringBuilder();
    for (String group : text.split(", ")) {
      String[] equal = group.split(" = ");
      String number = equal[equal.length - 1];
      for (int i = 0; i < equal.length - 1; i++) {
        leaves.append(statement(equal[i] + " = Value.of(" + number + ")"));
      }
    }
    return leaves.toString();
  }

  private String statement(String text) {
    Matcher again = TIMES.matcher(text);
    if (again.matches()) {
      return "for (int i = 0; i < "
          + again.group(1)
          + "; i++) {\n  "
          + statement(again.group(2))
          + "}\n";
    }
    Matcher assignment = ASSIGNMENT.matcher(text);
    boolean isNew = assignment.matches() && names.add(assignment.group(1));
    String values = NUMBER.matcher(text).replaceAll("(Value.of($1))");
    return (isNew ? "Value " : "") + values + ";\n";
  }
}
