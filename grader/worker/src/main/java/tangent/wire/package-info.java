/**
 * How the grader and a worker talk: typed frames of bytes over a pair of streams, with a cap on
 * every length.
 *
 * <p>There is no Java serialization in it, and nothing that arrives is believed: whatever the
 * bytes, reading them gives values within their caps or a {@link tangent.wire.BadFrameException}.
 * The door is {@link tangent.wire.Channel}.
 */
@NullMarked
package tangent.wire;

import org.jspecify.annotations.NullMarked;
