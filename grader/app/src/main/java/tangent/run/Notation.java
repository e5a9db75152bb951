package tangent.run;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Numbers, arrays and functions as a student would write them in Java. */
public final class Notation {

  /** Longer arrays are cut around the place that matters. */
  private static final int LONGEST = 8;

  private static final int NEIGHBOURS = 5;

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
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < rows.length; i++) {
      braces(rows[i], text.append(i == 0 ? "" : ", "));
    }
    return text.append('}').toString();
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

  /** An array of which only the neighbourhood of an index is shown where it is long. */
  public static String around(int index, double[] values) {
    return around(index, values.length, i -> number(values[i]));
  }

  /** The same for rows. */
  public static String around(int index, double[][] rows) {
    return around(index, rows.length, i -> braces(rows[i]));
  }

  private static String around(int index, int length, IntFunction<String> shown) {
    int from = length <= LONGEST ? 0 : Math.max(0, Math.min(index - 2, length - NEIGHBOURS));
    int to = length <= LONGEST ? length : Math.min(length, from + NEIGHBOURS);
    return IntStream.range(from, to)
        .mapToObj(shown)
        .collect(Collectors.joining(", ", from > 0 ? "{..., " : "{", to < length ? ", ...}" : "}"));
  }

  private static String braces(double[] values) {
    return braces(values, new StringBuilder()).toString();
  }

  /**
   * Numbers that stand beside their like are told once: a hostile answer has a hundred thousand.
   */
  private static StringBuilder braces(double[] values, StringBuilder text) {
    String told = "";
    text.append('{');
    for (int i = 0; i < values.length; i++) {
      boolean isLike = i > 0 && Double.compare(values[i], values[i - 1]) == 0;
      told = isLike ? told : number(values[i]);
      text.append(i == 0 ? "" : ", ").append(told);
    }
    return text.append('}');
  }
}
