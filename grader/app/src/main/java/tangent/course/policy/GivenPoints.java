package tangent.course.policy;

import java.math.BigDecimal;
import java.util.Optional;
import tangent.assignment.Task;

/**
 * Points that an instructor gives in place of the grader's.
 *
 * @param line where it stands in its file
 * @param task empty for the total
 */
public record GivenPoints(
    long line, String student, Optional<Task> task, BigDecimal points, String reason) {}
