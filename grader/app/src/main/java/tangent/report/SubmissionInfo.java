package tangent.report;

import java.util.Optional;

/**
 * What was graded, and whose it is.
 *
 * @param path as the instructor gave it
 * @param sha256 digest of the graded sources, in hexadecimal
 * @param name whose it is, as the instructor said
 * @param checkout where the sources came from, as far as they tell
 */
public record SubmissionInfo(
    String path, String sha256, Optional<String> name, Optional<Checkout> checkout) {

  /** One of which nothing else is known. */
  public SubmissionInfo(String path, String sha256) {
    this(path, sha256, Optional.empty(), Optional.empty());
  }
}
