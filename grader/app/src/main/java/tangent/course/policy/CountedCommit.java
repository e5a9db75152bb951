package tangent.course.policy;

/** Which commit of a repository is graded. */
public enum CountedCommit implements NamedSetting {
  /** The last one that may still count, late as it may be. */
  LAST_BEFORE_CLOSE("last-before-close"),
  /** The last one that is on time. */
  LAST_BEFORE_DUE("last-before-due"),
  /** The newest one, and if that came too late, none. */
  NEWEST("newest");

  private final String word;

  CountedCommit(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}
