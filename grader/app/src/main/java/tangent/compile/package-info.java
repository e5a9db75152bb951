/**
 * Compiling a submission, as the trusted side sees it: a file that does not compile is replaced by
 * the starter's stub, so that it costs only its own tasks. The compiler itself runs in a process of
 * its own, which may be under the student's control. The door is {@link
 * tangent.compile.CompileService}.
 */
@NullMarked
package tangent.compile;

import org.jspecify.annotations.NullMarked;
