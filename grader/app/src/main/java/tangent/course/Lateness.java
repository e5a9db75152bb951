package tangent.course;

import java.time.Duration;
import java.time.Instant;

/**
 * How late a submission is.
 *
 * @param due until when it was due for this student
 * @param extended whether that is an extension
 * @param by from then until it was handed in, grace and all
 * @param units started days or hours, after grace; 0 where grace covers it
 * @param free how many of them cost nothing
 * @param closed whether it came too late to count at all
 */
public record Lateness(
    Instant due, boolean extended, Duration by, long units, long free, boolean closed) {}
