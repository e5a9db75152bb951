/** Tests of the walls, with the walls there and with each of them taken away. */
@NullMarked
package tangent.sandbox;

import org.jspecify.annotations.NullMarked;
