package tangent.report;

/**
 * A place in the student's sources.
 *
 * @param file relative to the source root
 * @param line counted from 1
 */
public record Location(String file, int line) {}
