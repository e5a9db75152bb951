package tangent.report;

/** What could be done with the submission as a whole. */
public enum Verdict {
  /** Graded, whatever the score. */
  GRADED("graded"),
  /** Nothing could be graded, because nothing compiles. */
  DOES_NOT_COMPILE("does-not-compile"),
  /** There was nothing to grade. */
  EMPTY("empty");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  /** As it stands in {@code grade.json}. */
  public String id() {
    return id;
  }
}
