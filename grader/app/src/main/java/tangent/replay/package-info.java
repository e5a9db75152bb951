/**
 * A graded task, run once more from its {@code grade.json} alone and told call by call. The doors
 * are {@link tangent.replay.RecordedGrade}, which finds out whether that is possible, and {@link
 * tangent.replay.Transcript}, which tells it.
 */
@NullMarked
package tangent.replay;

import org.jspecify.annotations.NullMarked;
