/**
 * One solution under examination: what it was asked, what it answered and how its tasks stand.
 *
 * <p>Hidden properties ask and judge through {@link tangent.run.TaskRun}, the door; {@link
 * tangent.run.PropertyRunner} runs them all on one solution. Nothing here knows whether the
 * solution is a process, the reference or a known mistake.
 */
@NullMarked
package tangent.run;

import org.jspecify.annotations.NullMarked;
