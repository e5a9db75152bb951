package tangent.course.policy;

/** What lateness is counted in. */
public enum LateUnit implements NamedSetting {
  /**
   * A day of the calendar: how many midnights lie between, and one at least. So nothing depends on
   * how long a day is when clocks change.
   */
  DAY("day"),
  /** An hour that has begun. */
  HOUR("hour");

  private final String word;

  LateUnit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
