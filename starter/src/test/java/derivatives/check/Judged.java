package derivatives.check;

/**
 * An answer beside the right one.
 *
 * @param actual numbers, another value, or what was thrown
 * @param expected numbers, if the tolerances are to mean anything
 * @param tolerance how far off each number may be
 */
record Judged(Object actual, Object expected, double[] tolerance) {

  /** The answer of a mistake that may answer anything. */
  static final Object ANYTHING = new Object();

  boolean isRight() {
    return isNear(actual, expected, 1, 0);
  }

  /** Whether a mistake that answers {@code guess} may have given this answer. */
  boolean fits(Object guess, double scale, double near) {
    if (guess == ANYTHING) {
      return true;
    }
    if (guess instanceof Class<?> thrown) {
      return thrown.isInstance(actual);
    }
    return isNear(actual, numbers(guess), scale, near);
  }

  /** Whether a mistake that answers {@code guess} can't be taken for right. */
  boolean tells(Object guess, double scale, double near) {
    return guess != ANYTHING
        && (guess instanceof Class<?> || !isNear(numbers(guess), expected, 1 + scale, near));
  }

  private static Object numbers(Object guess) {
    return guess instanceof Double number ? new double[] {number} : guess;
  }

  private boolean isNear(Object one, Object other, double scale, double more) {
    if (one instanceof double[] these && other instanceof double[] those) {
      return firstDifference(these, those, scale, more) < 0;
    }
    return one != null && one.equals(other);
  }

  /** The last tolerance holds for all that come after it. */
  private double near(int i) {
    return tolerance.length == 0 ? 0 : tolerance[Math.min(i, tolerance.length - 1)];
  }

  /** The first index where a number is wrong. */
  int firstDifference() {
    return firstDifference((double[]) actual, (double[]) expected, 1, 0);
  }

  /** The first index where they differ, which may be just behind the shorter one; or -1. */
  private int firstDifference(double[] these, double[] those, double scale, double more) {
    int shorter = Math.min(these.length, those.length);
    for (int i = 0; i < shorter; i++) {
      double near = near(i) * scale + more;
      boolean same =
          Double.compare(these[i], those[i]) == 0 || Math.abs(these[i] - those[i]) <= near;
      if (!same) {
        return i;
      }
    }
    return these.length == those.length ? -1 : shorter;
  }

  /**
   * What came back and what is right, at the first place where they differ.
   *
   * @param columns how many numbers a row has, or 0 where there are no rows
   */
  String inWords(String call, int columns) {
    double[] these = (double[]) actual;
    double[] those = (double[]) expected;
    int at = firstDifference();
    if (these.length == those.length) {
      String place = columns == 0 ? "[" + at + "]" : "[" + at / columns + "][" + at % columns + "]";
      return message(call + place, at);
    }
    if (columns == 0) {
      return call
          + " returned "
          + Show.count(these.length, "number")
          + ": "
          + Show.around(these, at)
          + "\nbut it should return "
          + Show.count(those.length, "number");
    }
    return call
        + " returned "
        + Show.count(these.length / columns, "row")
        + "\nbut it should return "
        + Show.count(those.length / columns, "row");
  }

  /**
   * Asks in Java for what is right at the first place where they differ.
   *
   * @param columns how many numbers a row has, or 0 where there are no rows
   * @param steps how many times the tolerance is taken, where the answer is further off than that
   */
  String inJava(String call, int columns, int steps) {
    int at = firstDifference();
    double[] these = (double[]) actual;
    double[] those = (double[]) expected;
    String answer = (columns == 0 ? "double[]" : "double[][]") + " answer = " + call + ";\n";
    if (these.length != those.length) {
      int length = those.length / Math.max(1, columns);
      return answer + "assertThat(answer.length).isEqualTo(" + length + ");";
    }
    String place = columns == 0 ? "[" + at + "]" : "[" + at / columns + "][" + at % columns + "]";
    double off = Math.abs(these[at] - those[at]);
    double wide = steps * near(at);
    return answer + InJava.near("answer" + place, those[at], off <= wide ? near(at) : wide);
  }

  /** The same, of one of several numbers that are looked at. */
  String inJava(String look, int at) {
    return InJava.near(look, ((double[]) expected)[at], near(at));
  }

  String message(String call, int at) {
    double mine = ((double[]) actual)[at];
    double right = ((double[]) expected)[at];
    double near = near(at);
    boolean wide = near > 1e-6 * Math.max(1, Math.abs(right));
    return call
        + " gives "
        + Show.apart(mine, right)
        + "\nbut right is "
        + Show.apart(right, mine)
        + (wide ? " (no further off than " + Show.roughly(near) + ")" : "");
  }
}
