/** Tests of watching and ending processes. */
@NullMarked
package tangent.process;

import org.jspecify.annotations.NullMarked;
