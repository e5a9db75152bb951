/** Small programs that tests run inside the sandbox; they need nothing but {@code java.base}. */
@NullMarked
package tangent.sandbox.inside;

import org.jspecify.annotations.NullMarked;
