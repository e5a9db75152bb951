package tangent.course;

import java.util.List;
import java.util.Optional;

/**
 * What the policy makes of a student's entry.
 *
 * @param status the entry's, but {@code not-submitted} for what came too late to count
 * @param mark the points; none where the status has none and no override gives a total
 * @param late empty where it is on time, or nobody knows when it was handed in
 * @param overrides those for this student, in the order of the tasks, the total last
 * @param sentence for the student: what was due when, how late it came, what that costs; empty for
 *     who was on time
 */
public record Score(
    ClassStatus status,
    Optional<Mark> mark,
    Optional<Lateness> late,
    List<AppliedOverride> overrides,
    String sentence) {

  public Score {
    overrides = List.copyOf(overrides);
  }
}
