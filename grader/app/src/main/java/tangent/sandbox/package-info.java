/**
 * The walls around every process that works on what a student wrote: bubblewrap's namespaces and
 * read-only root, a filter for system calls, limits of the kernel and flags of the JVM. The door is
 * {@link tangent.sandbox.Sandbox}: it tries the walls with a small attack of our own, believes
 * nothing but the result, and hands out launchers.
 */
@NullMarked
package tangent.sandbox;

import org.jspecify.annotations.NullMarked;
