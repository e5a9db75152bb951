/** Writes what a class's folder holds besides its students: made anew of what is stored. */
@NullMarked
package tangent.course.output;

import org.jspecify.annotations.NullMarked;
