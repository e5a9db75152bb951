package tangent.report;

/** What stood between the student's code and the machine. */
public enum Isolation {
  BUBBLEWRAP("bubblewrap"),
  NONE("none");

  private final String id;

  Isolation(String id) {
    this.id = id;
  }

  /** As it stands in {@code grade.json}. */
  public String id() {
    return id;
  }
}
