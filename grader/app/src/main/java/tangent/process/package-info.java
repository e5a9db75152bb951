/**
 * Starting, watching and ending the processes that work on what a student wrote. The door is {@link
 * tangent.process.JavaLauncher}: whoever needs such a process is given one, so that a sandbox can
 * be wrapped around it in one place.
 */
@NullMarked
package tangent.process;

import org.jspecify.annotations.NullMarked;
