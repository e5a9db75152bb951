package tangent.git;

import java.time.Instant;

/**
 * A commit by its id.
 *
 * @param made when, as whoever committed says
 */
public record DatedCommit(String id, Instant made) {}
