/** Grades a class: several submissions side by side, in one trusted program that stays warm. */
@NullMarked
package tangent.course.engine;

import org.jspecify.annotations.NullMarked;
