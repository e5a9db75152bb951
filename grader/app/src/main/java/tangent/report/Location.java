package tangent.report;

/**
 * A place in the student's sources.
 *
 * @param file relative to the source root
 * @param line counted from 1, or 0 where no more is known than the file
 */
public record Location(String file, int line) {}
