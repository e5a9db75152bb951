package tangent.examination;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers, arrays and functions as a student would write them in Java. */
public final class Notation {

  private Notation() {}

  /**
   * The shortest decimal that reads back as the same number, or the name of the constant that is no
   * number.
   */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "Double.NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
    }
    return Double.toString(value);
  }

  public static String array(double[] values) {
    return "new double[] " + braces(values);
  }

  public static String rows(double[][] rows) {
    return Arrays.stream(rows).map(Notation::braces).collect(Collectors.joining(", ", "{", "}"));
  }

  /** An answer as a student would see it printed. */
  public static String answer(Object answer) {
    if (answer instanceof Double value) {
      return number(value);
    }
    if (answer instanceof double[] values) {
      return braces(values);
    }
    if (answer instanceof double[][] rows) {
      return rows(rows);
    }
    return String.valueOf(answer);
  }

  private static String braces(double[] values) {
    return Arrays.stream(values)
        .mapToObj(Notation::number)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
