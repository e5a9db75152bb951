package tangent.course.policy;

/** Which commit of a repository is graded. */
public enum CountedCommit {
  /** The last one that may still count, late as it may be. */
  LAST_BEFORE_CLOSE,

  /** The last one that is on time. */
  LAST_BEFORE_DUE,

  /** The newest one, and if that came too late, none. */
  NEWEST
}
