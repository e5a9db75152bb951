/**
 * The tasks, their points and what each of them builds on: the one place where the ids of the
 * assignment stand in code. The door is {@link tangent.assignment.Task}.
 */
@NullMarked
package tangent.assignment;

import org.jspecify.annotations.NullMarked;
