package tangent.worker;

import tangent.contract.Fault;
import tangent.wire.WireLimits;

/** What a method returned, looked at before it is sent. */
final class Answer {

  private Answer() {}

  /**
   * The answer itself.
   *
   * @throws Fault where it is longer than any right one, or is no constant: a student may have made
   *     something else out of the given enum
   */
  static Object checked(Object answer) {
    if (answer instanceof double[] numbers) {
      check(numbers.length, "numbers");
    } else if (answer instanceof double[][] rows) {
      check(rows.length, "rows");
      long numbers = 0;
      for (double[] row : rows) {
        numbers += row.length;
      }
      check(numbers, "numbers");
    } else if (!(answer instanceof Double || answer instanceof Enum<?>)) {
      throw unreadable("the answer is not a constant of the given enum");
    }
    return answer;
  }

  private static void check(long length, String what) {
    if (length > WireLimits.ANSWER) {
      throw unreadable(
          "the answer holds %d %s: no right one has more than %d"
              .formatted(length, what, WireLimits.ANSWER));
    }
  }

  private static Fault unreadable(String why) {
    return new Fault(Fault.Kind.UNREADABLE, "", why);
  }
}
