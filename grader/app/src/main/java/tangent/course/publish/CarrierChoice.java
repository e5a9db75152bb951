package tangent.course.publish;

/** How feedback gets to students. */
public enum CarrierChoice {
  /** By the branch {@code feedback} of each repository. */
  GIT,
  /** By one zip for Moodle. */
  MOODLE,
  /** By a folder each, and a table for a mail merge. */
  FOLDER
}
