/**
 * Where samples come from: named generators of functions, points and graphs, and {@link
 * tangent.assignment.sample.Samples}, which makes each sample once and keeps it for the submissions
 * that follow.
 */
@NullMarked
package tangent.assignment.sample;

import org.jspecify.annotations.NullMarked;
