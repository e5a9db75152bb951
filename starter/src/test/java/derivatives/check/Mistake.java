package derivatives.check;

/**
 * A mistake that many people make, known by the answer it gives.
 *
 * @param answer what it answers
 * @param hint what it is, and where to look
 */
public record Mistake(Object answer, String hint) {

  public static final String HALF =
      "Half the slope: is the distance that you divide by twice as long as the one you went?";
  public static final String TWICE =
      "Twice the slope: are the points that you compare further apart than what you divide by?";
  public static final String FLIPPED =
      "The sign is flipped: take both differences in the same direction.";

  /** Whether this explains {@code actual}, and could not be mistaken for the right answer. */
  boolean explains(Object actual, Object expected, double tolerance) {
    if (answer instanceof Double mine
        && actual instanceof Double theirs
        && expected instanceof Double right) {
      // A mistake that makes the answer smaller makes its error smaller too.
      double near = right == 0 ? tolerance : tolerance * Math.min(2, Math.abs(mine / right));
      return Math.abs(mine - theirs) <= near && Math.abs(mine - right) > 4 * tolerance;
    }
    return answer.equals(actual) && !answer.equals(expected);
  }
}
