package tangent.course.policy;

import java.time.Instant;
import java.util.Optional;
import tangent.course.Student;
import tangent.report.Feedback;

/**
 * How much a student is shown.
 *
 * @param asked the level for all; empty where the policy decides
 * @param disclosure what the policy says of it; without a word all is shown
 * @param now when this is
 */
public record ShownLevel(Optional<Feedback> asked, Optional<Disclosure> disclosure, Instant now) {

  public Feedback of(Student student) {
    return asked.orElseGet(
        () -> disclosure.map(shown -> shown.level(student, now)).orElse(Feedback.FULL));
  }
}
