package tangent.course.policy;

/** What lateness is counted in. */
public enum LateUnit {
  /**
   * A day of the calendar: how many midnights lie between, and one at least. So nothing depends on
   * how long a day is when clocks change.
   */
  DAY,
  /** An hour that has begun. */
  HOUR;

  /** As people say it. */
  String word() {
    return this == DAY ? "day" : "hour";
  }
}
