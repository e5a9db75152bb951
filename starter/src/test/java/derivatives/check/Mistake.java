package derivatives.check;

/**
 * A mistake that many people make, known by the answer it gives.
 *
 * @param answer what it answers
 * @param story what it is, and where to look
 */
record Mistake(Object answer, String story) {

  static Mistake hinted(Object answer, String hint) {
    return new Mistake(answer, "Hint: " + hint);
  }

  /**
   * A mistake that has a name.
   *
   * @param id its name in mistakes.properties, where its title and its hint stand
   */
  static Mistake known(Object answer, String id) {
    String title = KnownMistakes.text(id + ".title");
    String hint = KnownMistakes.text(id + ".hint");
    return new Mistake(
        answer, "This looks like a known mistake, \"" + title + "\".\nHint: " + hint);
  }

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
