/**
 * What a course gives for a grade: dates, lateness, points, overrides. The door is {@link
 * tangent.course.policy.Scoring}: a pure function of what is stored, so a changed policy needs no
 * new grading. All arithmetic is in exact decimals.
 */
@NullMarked
package tangent.course.policy;

import org.jspecify.annotations.NullMarked;
