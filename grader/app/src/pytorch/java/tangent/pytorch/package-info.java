/**
 * The kit beside the real PyTorch: {@code mvn -Ppytorch verify}. Hidden properties are proved
 * against models of our own; here somebody else's engine says that those, the reference and the
 * oracle are right.
 *
 * <p>Outside of the ordinary build, since PyTorch is a download of some hundred megabytes.
 */
@NullMarked
package tangent.pytorch;

import org.jspecify.annotations.NullMarked;
