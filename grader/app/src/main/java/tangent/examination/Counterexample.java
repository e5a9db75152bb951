package tangent.examination;

/**
 * The smallest case found on which an answer is wrong, in the student's own terms.
 *
 * @param call as it could be pasted into a test
 * @param expected what is right, with its tolerance
 * @param actual what came back; may hold text that came from a student
 */
public record Counterexample(String call, String expected, String actual) {}
