package tangent.report;

/**
 * The misconception that fits everything that was observed.
 *
 * @param title what went wrong, in a student's language
 * @param hint points without giving the line
 */
public record NamedMistake(String id, String title, String hint) {}
