package tangent.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What Classroom 50 calls the submission that it has had graded, from the environment of its
 * runner.
 *
 * @param time when it was handed in: the date of the commit, which no later grading changes
 */
public record ClassroomSubmission(
    String classroom,
    String assignment,
    String type,
    String owner,
    String tag,
    String commit,
    String release,
    String review,
    Instant time) {

  private static final List<String> NEEDED =
      List.of("CLASSROOM", "ASSIGNMENT", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL");

  /**
   * @throws IllegalArgumentException with a sentence that names what is missing
   */
  public static ClassroomSubmission from(Map<String, String> environment, Instant time) {
    List<String> missing =
        Stream.concat(
                NEEDED.stream(),
                Stream.of("OWNER").filter(owner -> !environment.containsKey("USERNAME")))
            .filter(name -> environment.getOrDefault(name, "").isEmpty())
            .toList();
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "--classroom50 reads the environment of Classroom 50's runner, where these are missing: "
              + String.join(", ", missing)
              + ".");
    }
    return new ClassroomSubmission(
        environment.get("CLASSROOM"),
        environment.get("ASSIGNMENT"),
        environment.getOrDefault("ASSIGNMENT_TYPE", "individual"),
        environment.getOrDefault("OWNER", environment.getOrDefault("USERNAME", "")),
        environment.get("SUBMISSION_TAG"),
        environment.get("COMMIT_URL"),
        environment.get("RELEASE_URL"),
        environment.getOrDefault("REVIEW_URL", environment.get("COMMIT_URL")),
        time);
  }
}
