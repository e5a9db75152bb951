/** The worker with models in it, for tests of the whole way from a mistake to its name. */
@NullMarked
package tangent.worker;

import org.jspecify.annotations.NullMarked;
