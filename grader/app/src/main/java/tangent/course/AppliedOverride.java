package tangent.course;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Points that an instructor gave in place of the grader's.
 *
 * @param task a task's id, or {@code total}
 * @param original what stood there; empty where there were no points
 */
public record AppliedOverride(
    String task, Optional<BigDecimal> original, BigDecimal points, String reason) {

  public AppliedOverride {
    original = original.map(Mark::plain);
    points = Mark.plain(points);
  }
}
