package tangent.assignment;

/** How a task ended. Only {@link #PASSED} earns points. */
public enum Status {
  PASSED("passed"),
  FAILED("failed"),
  NOT_ATTEMPTED("not-attempted"),
  CRASHED("crashed"),
  TIMED_OUT("timed-out"),
  DID_NOT_COMPILE("did-not-compile"),
  MISSING("missing");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  /** As it stands in {@code grade.json}. */
  public String id() {
    return id;
  }
}
