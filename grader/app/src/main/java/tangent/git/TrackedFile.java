package tangent.git;

/**
 * A file as a commit holds it.
 *
 * @param regular whether it is a plain file, and no link
 */
public record TrackedFile(byte[] content, boolean executable, boolean regular) {}
