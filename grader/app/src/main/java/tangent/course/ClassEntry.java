package tangent.course;

import java.util.Optional;
import tangent.report.GradeReport;

/**
 * One student of a class with what became of the submission, as it is stored: before any policy.
 *
 * @param reason why, where the status is {@code unreadable} or {@code grader-failed}; else empty
 * @param grade present exactly where the status has points
 */
public record ClassEntry(
    HandedIn handedIn, ClassStatus status, String reason, Optional<GradeReport> grade) {}
