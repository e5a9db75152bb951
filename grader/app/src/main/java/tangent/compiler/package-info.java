/**
 * The program that runs the Java compiler on a student's sources, in a process of its own:
 * compiling hostile text can take forever, use up all memory or break the compiler. Sources come in
 * and classes go out through the standard streams, so that the process needs no file. Other bodies
 * are put into compiled methods here, too. It holds nothing else of the grader, and depends on the
 * JDK and on ASM alone. The door is {@link tangent.compiler.CompilerMain}; the grader's side of it
 * is {@code tangent.compile}.
 */
@NullMarked
package tangent.compiler;

import org.jspecify.annotations.NullMarked;
