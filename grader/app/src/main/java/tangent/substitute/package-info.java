/**
 * Right bodies for methods that others build on, each in a class of its own that needs no other: in
 * the student's program such a class stands alone, where the student's own body is lost, and while
 * a task above it is judged once more. It holds what the lesson prints, and nothing that could earn
 * the task that is judged there.
 */
@NullMarked
package tangent.substitute;

import org.jspecify.annotations.NullMarked;
