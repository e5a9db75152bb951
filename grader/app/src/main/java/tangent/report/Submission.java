package tangent.report;

/**
 * What was graded.
 *
 * @param path as the instructor gave it
 * @param sha256 digest of the graded sources, in hexadecimal
 */
public record Submission(String path, String sha256) {}
