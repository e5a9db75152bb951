package tangent.course.policy;

import java.time.Instant;
import java.util.Optional;
import tangent.course.Student;
import tangent.report.Feedback;

/**
 * How much is shown to whom: what a policy says of that, for whoever has no policy at hand.
 *
 * @param due until when everybody hands in who has no extension; without it, nothing is ever due
 */
public record Disclosure(Visibility levels, Optional<Instant> due) {

  static Optional<Disclosure> of(Policy policy) {
    return policy.visible().map(levels -> new Disclosure(levels, policy.due()));
  }

  /** How much a student sees at a moment. */
  public Feedback level(Student student, Instant now) {
    return student.due().or(this::due).filter(now::isAfter).isPresent()
        ? levels.after()
        : levels.before();
  }
}
