package tangent.report;

/**
 * Something to know about one file: a complaint of the compiler's, or why the file was set aside,
 * moved or read in another encoding.
 *
 * @param file relative to the source root; may be the student's own name for it
 * @param line counted from 1, or 0 where the whole file is meant
 * @param message in the compiler's words, or a sentence or two; may quote the student
 */
public record FileNote(String file, int line, String message) {}
