package tangent.report;

/**
 * Points on top of the full score.
 *
 * @param score points earned; part of the report's score, but not of what is measured by its max
 * @param max points that can be earned so
 */
public record Bonus(double score, double max) {}
