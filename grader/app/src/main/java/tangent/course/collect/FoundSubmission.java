package tangent.course.collect;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tangent.intake.UnusableSubmission;

/**
 * A submission that lies in a class' folder, before it is known whose it is.
 *
 * @param entry where it lies there
 * @param people whose it says it is: several where a group handed it in together
 * @param contents where to take it in from; only asked once it is somebody's
 */
record FoundSubmission(
    String entry,
    List<Person> people,
    Optional<Instant> submitted,
    Map<String, String> lms,
    Contents contents) {

  /** Finds or makes the folder or zip that is graded. */
  @FunctionalInterface
  interface Contents {
    Path take() throws IOException, UnusableSubmission;
  }
}
