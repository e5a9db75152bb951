package tangent.course.policy;

/** Of what a penalty is a percentage. */
public enum PenaltyBase implements NamedSetting {
  SCORE("score"),
  /** What can be earned without bonus. */
  MAXIMUM("maximum");

  private final String word;

  PenaltyBase(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
