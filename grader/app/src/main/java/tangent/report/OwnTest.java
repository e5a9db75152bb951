package tangent.report;

/**
 * A class of tests that a student can copy into the edition.
 *
 * @param name of the class
 * @param source the whole file
 */
public record OwnTest(String name, String source) {

  /** A longer one is nothing to copy, and the summary of a job has room for a megabyte. */
  boolean isShown() {
    return source.length() <= SafeText.LONGEST_PROGRAM;
  }

  /** What to do with it. */
  String advice() {
    return "Save this as src/test/java/derivatives/" + name + ".java and run mvn test.";
  }
}
