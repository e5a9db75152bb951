/**
 * From a submission to its grade: intake, compile, run, diagnose, report. The door is {@link
 * tangent.grade.Grader}.
 */
@NullMarked
package tangent.grade;

import org.jspecify.annotations.NullMarked;
