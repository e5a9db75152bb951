package tangent.report;

/**
 * Something to know about one file that is not the compiler's: why it was set aside, moved or read
 * in another encoding.
 *
 * @param file relative to the source root; may be the student's own name for it
 * @param line counted from 1, or 0 where the whole file is meant
 * @param message a sentence or two; may quote the student
 */
public record FileNote(String file, int line, String message) {}
