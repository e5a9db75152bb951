/**
 * What is kept of a class from one run to the next where no folder stays, such as in a CI: so that
 * only what has changed is fetched, graded and published. The doors are {@link
 * tangent.course.state.ChangedSubmissions}, {@link tangent.course.state.CollectedFolder} and {@link
 * tangent.course.state.NextState}.
 */
@NullMarked
package tangent.course.state;

import org.jspecify.annotations.NullMarked;
