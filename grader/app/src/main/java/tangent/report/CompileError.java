package tangent.report;

/**
 * One complaint of the compiler.
 *
 * @param file relative to the source root
 * @param line counted from 1, or 0 where the compiler names none
 * @param message in the compiler's words; may quote the student's
 */
public record CompileError(String file, int line, String message) {}
