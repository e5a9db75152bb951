/**
 * What can be graded, as small interfaces: one per part, and {@link tangent.contract.Solution} that
 * holds the four.
 *
 * <p>A student's code in its own process, the reference, a known mistake and an unusual but correct
 * way all stand behind these types, so that a hidden property never knows which of them it is
 * asking. The door is {@link tangent.contract.Solution}.
 */
@NullMarked
package tangent.contract;

import org.jspecify.annotations.NullMarked;
