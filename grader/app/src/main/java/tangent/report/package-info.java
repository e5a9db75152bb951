/**
 * What a grade looks like to people and to programs: one record, {@link
 * tangent.report.GradeReport}, the door, and pure functions from it to text, one small class a
 * format.
 *
 * <p>{@link tangent.report.Grading} puts the record together from findings. {@link
 * tangent.report.GradeReport#at} takes out of it what a feedback level hides; the writers show all
 * that they are given. Every text in the record may hold what a student wrote, so each writer makes
 * it harmless for its own format.
 */
@NullMarked
package tangent.report;

import org.jspecify.annotations.NullMarked;
