/**
 * What runs beside a student's code, and the adapter that calls it.
 *
 * <p>{@link tangent.worker.WorkerMain} serves calls that come over the channel; {@link
 * tangent.worker.Adapter} is the contract, carried out by static calls to {@code derivatives.*}. In
 * a worker those classes are the student's, in the grader's own process the reference's. Nothing
 * here knows an expected value, a tolerance or a formula: there is nothing to steal.
 */
@NullMarked
package tangent.worker;

import org.jspecify.annotations.NullMarked;
