/** Tests of the frames: whatever the bytes, reading them ends well. */
@NullMarked
package tangent.wire;

import org.jspecify.annotations.NullMarked;
