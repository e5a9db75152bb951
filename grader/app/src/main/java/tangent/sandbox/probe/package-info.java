/**
 * The small attack that the grader makes on its own sandbox before it trusts it. These classes run
 * inside, alone, and need nothing but {@code java.base}. The door is {@link
 * tangent.sandbox.probe.Probe}.
 */
@NullMarked
package tangent.sandbox.probe;

import org.jspecify.annotations.NullMarked;
