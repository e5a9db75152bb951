/** What all packages share: how a user is told what went wrong. */
@NullMarked
package tangent;

import org.jspecify.annotations.NullMarked;
