/**
 * What leaves the kit: the student edition, and the package that grades on Gradescope. The door is
 * {@link tangent.release.Edition}: read from a {@link tangent.release.KitCheckout}, checked, and
 * only then written.
 */
@NullMarked
package tangent.release;

import org.jspecify.annotations.NullMarked;
