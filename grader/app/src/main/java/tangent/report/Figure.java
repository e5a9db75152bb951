package tangent.report;

/**
 * A picture that explains a task.
 *
 * @param svg a whole {@code svg} element, made by us, safe to stand in an HTML page as it is
 * @param alternative what it shows, for those who can't see it
 * @param caption what to look at
 */
public record Figure(String svg, String alternative, String caption) {}
