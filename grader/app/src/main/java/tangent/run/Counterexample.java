package tangent.run;

/**
 * The smallest case found on which an answer is wrong, in the student's own terms.
 *
 * @param call as it could be pasted into a test
 * @param expected what is right, with its tolerance
 * @param actual what came back; may hold text that came from a student
 */
public record Counterexample(String call, String expected, String actual) {

  /** Characters of each text: what is longer is not read by anybody, and may be meant to fill. */
  static final int LONGEST = 4_000;

  /** The same, cut to what a report holds of it. */
  Counterexample cut() {
    return new Counterexample(cut(call), cut(expected), cut(actual));
  }

  /** The text, cut to what a report holds of it; says so. */
  static String cut(String text) {
    return text.length() <= LONGEST
        ? text
        : text.substring(0, LONGEST) + "… (" + text.length() + " characters)";
  }
}
