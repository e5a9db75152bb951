package tangent.diagnosis;

/**
 * How well a misconception explains everything that was observed, which it does.
 *
 * @param kind how much of it
 * @param misfit the sum of the distances between its answers and the student's
 */
record Fit(Kind kind, double misfit) {

  /** From the most to the least that can be said. */
  enum Kind {
    /** The answers, and where the function was asked. */
    ANSWERS_AND_PLACES,
    ANSWERS,
    PLACES
  }

  /** Distances count in what honest answers may differ by: less than this is rounding. */
  private static final double EQUAL = 0.01;

  /** Whether this explains clearly more; of equals the simpler one, found first, is kept. */
  boolean isBetterThan(Fit other) {
    return kind == other.kind()
        ? misfit < other.misfit() - EQUAL
        : kind.compareTo(other.kind()) < 0;
  }

  /** Whether nothing can be better: no further model needs to be asked. */
  boolean isPerfect() {
    return kind == Kind.ANSWERS_AND_PLACES && misfit <= EQUAL;
  }
}
