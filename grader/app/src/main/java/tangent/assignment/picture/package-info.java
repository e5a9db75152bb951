/**
 * Pictures of what went wrong, for the reports that people read.
 *
 * <p>{@link tangent.assignment.picture.Figures} is the door: it takes a finding and the reference,
 * and gives a picture where one says more than words. Everything is worked out at once and checked,
 * since the numbers are a student's; the drawing itself waits until a report asks for it, because
 * the libraries for it take their time to load and many a report shows no picture.
 */
@NullMarked
package tangent.assignment.picture;

import org.jspecify.annotations.NullMarked;
