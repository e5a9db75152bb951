package derivatives.check;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes calls and what is right about them as Java, for tests that a student can paste.
 *
 * <p>Nothing that the student's code gave back stands in them: only what was asked, and what is
 * right.
 */
public final class InJava {

  private static final Pattern POWER = Pattern.compile("(\\w\\[\\d]|\\([^()]*\\)|[a-z])\\^(\\d)");

  /** Where formulas leave out the sign of a product: 2x, 3 w[0] w[1]. */
  private static final Pattern PRODUCT = Pattern.compile("(?<=[\\d\\]]) ?(?=[a-z])");

  private InJava() {}

  public static String call(String method, Object... arguments) {
    return Arrays.stream(arguments)
        .map(InJava::value)
        .collect(Collectors.joining(", ", method + "(", ")"));
  }

  /** A number, an array, one of an enum's, or the text of a function. */
  public static String value(Object value) {
    if (value instanceof Double number) {
      return number(number);
    }
    if (value instanceof double[] numbers) {
      return "new double[] " + braces(numbers);
    }
    if (value instanceof Enum<?> one) {
      return one.getDeclaringClass().getSimpleName() + "." + one.name();
    }
    return formula(String.valueOf(value));
  }

  /** {@code {1.0, 2.0}}. */
  public static String braces(double... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(InJava::number)
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "Double.NaN";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return Double.toString(number);
  }

  /** With {@code 2 * x * x} for 2x^2. */
  static String formula(String text) {
    String products = POWER.matcher(text).replaceAll(InJava::product);
    return PRODUCT.matcher(products).replaceAll(" * ");
  }

  private static String product(MatchResult power) {
    return String.join(
        " * ", java.util.Collections.nCopies(Integer.parseInt(power.group(2)), power.group(1)));
  }

  /** Asks whether a number is as near as the tolerance says. */
  static String near(String number, double expected, double tolerance) {
    if (Double.isNaN(expected)) {
      return "assertThat(" + number + ").isNaN();";
    }
    return tolerance > 0 && Double.isFinite(expected)
        ? "assertThat(%s).isCloseTo(%s, within(%s));"
            .formatted(number, number(expected), number(tolerance))
        : "assertThat(%s).isEqualTo(%s);".formatted(number, number(expected));
  }

  /** Asks for any answer at all. */
  static String any(String expression) {
    return "Object answer = " + expression + ";\nassertThat(answer).isNotNull();";
  }
}
