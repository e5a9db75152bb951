package tangent.course.roster;

import java.time.Instant;
import java.util.Optional;
import tangent.course.Student;

/**
 * A student as a roster has them.
 *
 * @param line where they stand in it
 * @param submission a path or a git URL; empty where none is given
 * @param submitted when that was handed in, if the roster tells
 */
public record RosterLine(
    long line, Student student, String submission, Optional<Instant> submitted) {}
