package tangent.assignment;

/**
 * The two formulas of the lesson. All that the grader knows of them follows from here: true values
 * and slopes, what rounding may add, messages, models. Only what stands in for a student's own loss
 * ({@code tangent.substitute}) has to be written as they would write it.
 */
public final class Lesson {

  /** Part 1's f: a cubic. */
  public static final Polynomial F = Polynomial.of("x", 1, -6, 9, 1);

  /** The loss of Parts 2 and 3: a quartic, so that it may have two valleys. */
  public static final Polynomial LOSS = Polynomial.of("w", 1, 0, -4, 1, 0);

  private Lesson() {}
}
