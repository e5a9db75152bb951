/**
 * The tasks, their points and what each of them builds on: the one place where the ids of the
 * assignment stand in code. The door is {@link tangent.task.Task}.
 */
@NullMarked
package tangent.task;

import org.jspecify.annotations.NullMarked;
