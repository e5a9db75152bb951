package tangent.report;

import java.util.stream.Stream;

/** What stood between the student's code and the machine. */
public enum SandboxInfo {
  BUBBLEWRAP("bubblewrap"),
  NONE("none");

  private final String id;

  SandboxInfo(String id) {
    this.id = id;
  }

  /**
   * The one with this id.
   *
   * @throws IllegalArgumentException if there is none: a sandbox that no report has a word for must
   *     not be called none
   */
  public static SandboxInfo of(String id) {
    return Stream.of(values())
        .filter(each -> each.id.equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no report has a word for " + id));
  }

  /** As it stands in {@code grade.json}. */
  public String id() {
    return id;
  }
}
