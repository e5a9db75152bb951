/**
 * What is kept of a class on disk: each student's result, whole, as soon as it is known, so that
 * the same command goes on where one was stopped.
 */
@NullMarked
package tangent.course.store;

import org.jspecify.annotations.NullMarked;
